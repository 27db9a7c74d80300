# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.doctor.findings import Finding as Finding
from tvb.doctor.findings import Findings as Findings
from tvb.doctor.checkpoints import examine_checkpoints as examine_checkpoints

