# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.command_line.commands import app as app
from tvb.command_line.commands import main as main

