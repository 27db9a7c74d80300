# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.vision.tasks import ImageTask as ImageTask
from tvb.vision.tasks import Split as Split
from tvb.vision.models import ImageEncoder as ImageEncoder
from tvb.vision.weights import load_clip as load_clip
from tvb.vision.weights import from_transformers as from_transformers
from tvb.vision.weights import to_transformers as to_transformers
from tvb.vision.finetune import fine_tune as fine_tune
from tvb.vision.evaluate import accuracy as accuracy
from tvb.vision.evaluate import search_addition as search_addition
from tvb.vision.evaluate import search_negation as search_negation
from tvb.vision.suite import Suite as Suite
from tvb.vision.suite import published_suite as published_suite

