# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.training.recipe import Recipe as Recipe
from tvb.training.recipe import LinearRecipe as LinearRecipe
from tvb.training.loop import train as train
from tvb.training.loop import resumable as resumable
from tvb.training.progress import run_facts as run_facts
from tvb.training.progress import save_progress as save_progress
from tvb.training.progress import load_progress as load_progress
from tvb.training.scores import Score as Score
from tvb.training.domain import Domain as Domain
from tvb.training.domain import evaluate as evaluate
from tvb.training.domain import evaluate_tasks as evaluate_tasks
from tvb.training.domain import fine_tune as fine_tune
from tvb.training.domain import predict as predict
from tvb.training.search import Negation as Negation
from tvb.training.search import scores_by_moving as scores_by_moving
from tvb.training.search import search_addition as search_addition
from tvb.training.search import search_negation as search_negation
from tvb.training.tangent import Linearized as Linearized
from tvb.training.tangent import Tangent as Tangent
from tvb.training.disentanglement import disentanglement_error as disentanglement_error
from tvb.training.disentanglement import disentanglement_grid as disentanglement_grid
from tvb.training.fisher import diagonal_fisher as diagonal_fisher
from tvb.training.suite import Suite as Suite

