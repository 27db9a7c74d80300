# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.training.suite import Suite
from tvb.vision.registry import USUAL_CLIP

def _refuse_of_paper(scale, given): ...
def _small_suite(control: str, data_root: str, model: str, weights: str, **how) -> Suite:
    """Real pictures beside those of the generated world, whose control is the control where no other is named."""
    ...
def suite_for(scale: str, seed: int=0, tasks: str='', data_root: str='', model: str=USUAL_CLIP, weights: str='', control: str='', device: str='cpu', progress: bool=True, limit: int=0, epochs: int=0, protocol: str='ours', world: int=0) -> Suite:
    """What an experiment asks for: the suite of a scale, from its flat parameters.

    Args:
        scale: "mini", "tiny", "small" or "paper"
        seed: of fine-tuning
        tasks: names separated by commas, at scale paper also of scenarios; empty takes all of the scale, the eight at scale paper
        data_root: folder with one folder for each task that is read from files
        model: at scale paper; at scale small a folder with a classifier, and without one a small CLIP is trained
        weights: of that model, instead of its own; at scale small also "random"
        control: at scale paper, and at scale small instead of the generated one
        limit: at scales small and paper: at most so many examples of each split; 0: all
        epochs: at scales small and paper: of every task; 0: as the scale has it
        protocol: at scale paper: or published, v4, atlas; see tvb.vision.suite
        world: of the generated ones; see `miniature_suite`"""
    ...
