# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.bases.basis import Basis as Basis
from tvb.bases.published import load_basis as load_basis
from tvb.bases.autoencoder import AutoencoderBasis as AutoencoderBasis
from tvb.bases.builders import BalancedBasis as BalancedBasis
from tvb.bases.builders import PCABasis as PCABasis
from tvb.bases.builders import RandomSelection as RandomSelection
from tvb.bases.builders import ClusterBasis as ClusterBasis
from tvb.bases.builders import NonnegativeBasis as NonnegativeBasis
from tvb.bases.builders import ArchetypalBasis as ArchetypalBasis
from tvb.bases.builders import make_builder as make_builder
from tvb.bases.random_directions import RandomBasis as RandomBasis
from tvb.bases.growing import fit_stored as fit_stored
from tvb.bases.estimate import estimate as estimate
from tvb.bases.plan import compress as compress
from tvb.bases.plan import Plan as Plan
from tvb.bases.compressed import Compressed as Compressed
from tvb.bases.sparse import SparseBasis as SparseBasis
from tvb.bases.sparse import sparse_basis as sparse_basis
from tvb.bases.sparse import load_sparse_basis as load_sparse_basis

