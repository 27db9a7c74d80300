# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.storage.checkpoints import Checkpoint as Checkpoint
from tvb.storage.tensors import CheckpointError as CheckpointError
from tvb.storage.tensors import UnsafePickleError as UnsafePickleError
from tvb.storage.loading import load_checkpoint as load_checkpoint
from tvb.storage.writing import save_checkpoint as save_checkpoint
from tvb.storage.writing import save_sharded as save_sharded
from tvb.storage.coding import codec_called as codec_called
from tvb.storage.coding import decoded_by_name as decoded_by_name
from tvb.storage.codecs import save_coded as save_coded
from tvb.storage.cache import cache_folder as cache_folder
from tvb.storage.cache import content_hash as content_hash
from tvb.storage.fingerprints import fingerprint as fingerprint
from tvb.storage.memory import memory_budget as memory_budget

