# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.language.models import PromptModel as PromptModel
from tvb.language.models import load_language_model as load_language_model
from tvb.language.domain import TextDomain as TextDomain
from tvb.language.suite import published_language_suite as published_language_suite
from tvb.language.masked_tasks import published_masked_suite as published_masked_suite
from tvb.language.callbacks import SaveTaskVectors as SaveTaskVectors
from tvb.language.callbacks import merge_callback as merge_callback

