# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

_DATA_MODULES: Any
_PLAIN: Any
_MAKERS: Any
def is_code(module: str, name: str) -> bool:
    """Would calling `module.name` be code rather than the making of a plain record?"""
    ...
def _tensor_v2(storage, offset, shape, stride, grad=None, hooks=None, bits=None):
    """`_rebuild_tensor` and `_rebuild_tensor_v2`: the storage has a type."""
    ...
def _tensor_v3(storage, offset, shape, stride, grad, hooks, dtype, bits=None):
    """`_rebuild_tensor_v3`: the storage has none (float8, uint16 and their like)."""
    ...
def _quantised_tensor(storage, offset, shape, *_):
    """`_rebuild_qtensor`."""
    ...
def _sparse_tensor(layout, parts):
    """`_rebuild_sparse_tensor`: indices, values and the shape, in the order of the layout."""
    ...
def _nested_tensor(buffer, *_):
    """`_rebuild_nested_tensor`."""
    ...
def _meta_tensor(dtype, shape, *_):
    """`_rebuild_meta_tensor_no_storage`."""
    ...
def _wrapped_tensor(cls, dtype, shape, *_):
    """`_rebuild_wrapper_subclass`: the numbers are in the attributes of a class of its own."""
    ...
def _moved_tensor(data, dtype, *_):
    """`_rebuild_device_tensor_from_cpu_tensor`, `_rebuild_device_tensor_from_numpy`: from a device that torch could
    not save."""
    ...
def parameter(data, *_):
    """`_rebuild_parameter`: a parameter is its tensor."""
    ...
def _unknown_tensor(name, arguments):
    """A function of torch that rebuilds tensors and that is not known here."""
    ...
class Key(tuple):
    """A small tuple as a key. It is looked up as text: tuples of numbers can be chosen so that Python can not tell
    them apart by their hashes."""
    def __hash__(self): ...
def _is_simple(value):
    """Whether a value is looked up at once: the hashes of larger whole numbers repeat, and can be chosen to."""
    ...
def as_key(value):
    """A key of a dictionary that costs nothing to look up: a plain value, or a record in place of anything else."""
    ...
def elements_of(value):
    """What a list, a tuple or a record of a list holds."""
    ...
def _dictionary(pairs=()):
    """A dictionary of pairs, or of another dictionary."""
    ...
def record_of(name, elements=()):
    """A record of a container, with its elements."""
    ...
def _attribute(owner, name):
    """`getattr`: a name inside a class; an attribute of anything else stays a record."""
    ...
def _encoded(text, encoding='latin1', *_):
    """How old pickles write bytes."""
    ...
def _graph_module(body, *_):
    """A traced module: its parameters, not its program."""
    ...
_TENSORS: Any
_CONTAINERS: Any
def new(name, arguments=()):
    """An empty object of a class, as `cls.__new__` makes it."""
    ...
def made_by(name, arguments: tuple):
    """What a call in a pickle stands for. `UnsafePickleError` for code.

    Args:
        name: what is called: a `Name`"""
    ...
def _retyped(function, cls, arguments, *_):
    """`_rebuild_from_type_v2`: a tensor with attributes, or of a subclass: the tensor alone."""
    ...
