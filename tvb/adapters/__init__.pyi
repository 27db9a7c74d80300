# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.adapters.adapter import Adapter as Adapter
from tvb.adapters.adapter import open_adapter as open_adapter
from tvb.adapters.factors import AdapterError as AdapterError
from tvb.adapters.collection import Adapters as Adapters
from tvb.adapters.bases import AdapterBasis as AdapterBasis
from tvb.adapters.bases import load_adapter_basis as load_adapter_basis
from tvb.adapters.bases import recover_adapter as recover_adapter
from tvb.adapters.truncation import truncate as truncate
from tvb.adapters.extraction import extract as extract

