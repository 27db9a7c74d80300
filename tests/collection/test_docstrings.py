"""Public names and modules say what they are."""
import ast

from project import LIBRARY, expect_none, modules_of

OVERRIDES = {"forward", "find_class", "persistent_load"} # their meaning is the one of the base class


def docstring_problems(root):
    "Public functions, classes and methods of the library without a docstring, and modules without one."
    problems = []
    for name, (is_package, tree) in modules_of(root).items():
        if not ast.get_docstring(tree) and (name == LIBRARY or not is_package):
            problems.append(f"{name} has no docstring: give its notebook a title with a '> one line'")
        inner = [
            (f"{owner.name}.", node)
            for owner in tree.body
            if isinstance(owner, ast.ClassDef) and owner.name[0] != "_"
            for node in owner.body
        ]
        for owner, node in [("", node) for node in tree.body] + inner:
            if (
                not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
                or node.name[0] == "_"
                or node.name in OVERRIDES
            ):
                continue
            if not ast.get_docstring(node): problems.append(f"{name}.{owner}{node.name} has no docstring")
    return problems


def test_public_names_have_docstrings(root):
    expect_none(docstring_problems(root))


def test_docstring_check_sees_a_bare_method(tmp_path):
    (tmp_path / LIBRARY).mkdir()
    (tmp_path / LIBRARY / "vectors.py").write_text(
        "class A:\n    'A.'\n    def f(self): pass\n    def _g(self): pass\ndef h(): 'H.'\n"
    )
    assert docstring_problems(tmp_path) == [
        "tvb.vectors has no docstring: give its notebook a title with a '> one line'",
        "tvb.vectors.A.f has no docstring",
    ]
