# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.vectors.vector import TaskVector as TaskVector
from tvb.vectors.collection import TaskVectors as TaskVectors

