# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.training.recipe import Recipe as Recipe
from tvb.training.recipe import LinearRecipe as LinearRecipe
from tvb.training.loop import train as train
from tvb.training.loop import resumable as resumable
from tvb.training.progress import run_facts as run_facts
from tvb.training.progress import save_progress as save_progress
from tvb.training.progress import load_progress as load_progress

