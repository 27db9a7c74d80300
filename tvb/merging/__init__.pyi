# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.merging.methods import METHODS as METHODS
from tvb.merging.methods import make_merging as make_merging
from tvb.merging.methods import merge as merge
from tvb.merging.methods import merge_model as merge_model
from tvb.merging.merging import Merging as Merging
from tvb.merging.merging import Mean as Mean
from tvb.merging.merging import Sum as Sum
from tvb.merging.trimming import TopK as TopK
from tvb.merging.trimming import Ties as Ties
from tvb.merging.trimming import Dare as Dare
from tvb.merging.trimming import DareTies as DareTies
from tvb.merging.weighting import FisherMean as FisherMean
from tvb.merging.masks import Consensus as Consensus
from tvb.merging.masks import save_tall_masks as save_tall_masks
from tvb.merging.masks import masked_vector as masked_vector
from tvb.merging.singular_vectors import TSV as TSV
from tvb.merging.singular_vectors import merge_matrices as merge_matrices
from tvb.merging.angles import Slerp as Slerp
from tvb.merging.angles import Karcher as Karcher
from tvb.merging.angles import ModelStock as ModelStock
from tvb.merging.selecting import Breadcrumbs as Breadcrumbs
from tvb.merging.selecting import Della as Della
from tvb.merging.selecting import MagnitudeMax as MagnitudeMax
from tvb.merging.selecting import SCE as SCE
from tvb.merging.two_stage import two_stage as two_stage
from tvb.merging.two_stage import two_stage_basis as two_stage_basis
from tvb.merging.two_stage import all_partitions as all_partitions
from tvb.merging.two_stage import spectral_partition as spectral_partition
from tvb.merging.scaling import COEFFICIENTS as COEFFICIENTS
from tvb.merging.scaling import Addition as Addition
from tvb.merging.scaling import best_coefficient as best_coefficient
from tvb.merging.scaling import choose_addition as choose_addition
from tvb.merging.blockwise import Anisotropic as Anisotropic
from tvb.merging.learned import Isotropic as Isotropic

