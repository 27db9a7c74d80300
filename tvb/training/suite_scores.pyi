# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

