# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.vision.tasks import ImageTask as ImageTask
from tvb.vision.tasks import Split as Split
from tvb.vision.models import ImageEncoder as ImageEncoder
from tvb.vision.weights import load_clip as load_clip
from tvb.vision.weights import from_transformers as from_transformers
from tvb.vision.weights import to_transformers as to_transformers
from tvb.vision.domain import ImageDomain as ImageDomain
from tvb.vision.suite import published_suite as published_suite

