# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.miniature.images import miniature_suite as miniature_suite
from tvb.miniature.text import miniature_text_suite as miniature_text_suite
from tvb.miniature.encoders import encoder_suite as encoder_suite
from tvb.miniature.encoders import language_suite_for as language_suite_for
from tvb.miniature.tables import miniature_masked_suite as miniature_masked_suite
from tvb.miniature.tables import masked_suite_for as masked_suite_for
from tvb.miniature.suites import suite_for as suite_for

