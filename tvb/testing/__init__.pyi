# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.testing.tasks import ToyTasks as ToyTasks
from tvb.testing.tasks import basis_by_hand as basis_by_hand
from tvb.testing.tasks import five_tasks as five_tasks
from tvb.testing.tasks import grouped_tasks as grouped_tasks
from tvb.testing.tasks import one_layer as one_layer
from tvb.testing.tasks import skewed_tasks as skewed_tasks
from tvb.testing.adapters import random_adapter as random_adapter
from tvb.testing.adapters import write_adapter as write_adapter
from tvb.testing.families import TinyFamily as TinyFamily
from tvb.testing.pictures import random_pictures as random_pictures
from tvb.testing.pictures import write_task as write_task
from tvb.testing.projects import square_project as square_project
from tvb.testing.projects import three_runs as three_runs
from tvb.testing.terminal import six_checkpoints as six_checkpoints
from tvb.testing.terminal import terminal as terminal
from tvb.testing.hub import StandInHub as StandInHub
from tvb.testing.hub import asking as asking
from tvb.testing.encoders import encoder_folder as encoder_folder

