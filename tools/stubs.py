"""Writes a stub (.pyi) beside every module of tvb/, with the methods that `@patch` adds inside their classes, so
that
editors and type checkers see them. `python tools/stubs.py` writes, `python tools/stubs.py --check` says what
differs."""
import ast
import copy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = "# Written by tools/stubs.py from the module of the same name. Do not edit.\n"


def modules_of(root):
    "Dotted name -> (path, syntax tree, lines) of every module."
    found = {}
    for path in sorted((root / "tvb").rglob("*.py")):
        if path.name == "_modidx.py": continue
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        text = path.read_text(encoding="utf-8")
        found[name] = path, Plain().visit(ast.parse(text)), text.split("\n")
    return found


def patch_of(node):
    "The `@patch` of a function, as keyword -> value; None: it has none."
    for decorator in node.decorator_list:
        call = decorator if isinstance(decorator, ast.Call) else None
        name = call.func if call else decorator
        if isinstance(name, ast.Name) and name.id == "patch":
            return {k.arg: ast.literal_eval(k.value) for k in call.keywords} if call else {}
    return None


def patched_class(node):
    "Names of the classes that a patched function becomes a method of."
    annotation = node.args.args[0].annotation
    parts = annotation.elts if isinstance(annotation, ast.Tuple) else [annotation]
    return [ast.unparse(part) for part in parts]


def comments_of(node, lines):
    "Argument (or 'return') -> the comment behind it or above it."
    found, above = {}, []
    arguments = [*node.args.posonlyargs, *node.args.args, node.args.vararg, *node.args.kwonlyargs, node.args.kwarg]
    places = {argument.lineno: argument.arg for argument in arguments if argument}
    if node.returns is not None: places.setdefault(node.returns.lineno, "return")
    for number in range(node.lineno, node.body[0].lineno):
        code, hash_sign, comment = lines[number - 1].partition("# ")
        if not code.strip(): above.append(comment.strip())
        else:
            text = " ".join([*above, comment.strip()]).strip()
            above = []
            if text and number in places: found[places[number]] = text
    return found


def docstring_of(node, lines):
    "The docstring, with what is said of each argument and of the result."
    notes = comments_of(node, lines)
    returned = notes.pop("return", "")
    rows = [f"    {name}: {note}" for name, note in notes.items() if name not in ("self", "cls")]
    result = [f"    {returned}"] if returned else []
    parts = [ast.get_docstring(node) or "", section("Args", rows), section("Returns", result)]
    return "\n\n".join(part for part in parts if part)


def section(title, rows):
    "A part of a docstring as Google writes it; nothing where it would be empty."
    return "\n".join([f"{title}:", *rows]) if rows else ""


def fields_of(node, lines):
    "Field of a dataclass -> the comment behind it or above it."
    found = {}
    for item in node.body:
        if not isinstance(item, ast.AnnAssign): continue
        first = item.lineno - 1
        while lines[first - 1].strip().startswith("# "): first -= 1
        text = " ".join(line.partition("# ")[2].strip() for line in lines[first : item.end_lineno]).strip()
        if text: found[ast.unparse(item.target)] = text
    return found


def class_docstring(node, lines):
    "The docstring of a class, with what is said of each of its fields."
    rows = [f"    {name}: {note}" for name, note in fields_of(node, lines).items()]
    return "\n\n".join(part for part in (ast.get_docstring(node) or "", section("Attributes", rows)) if part)


def with_default(annotation, default):
    "An annotation that its default value belongs to: None and the empty kinds say more than the annotation does."
    also = {"None": "None", "frozenset()": "frozenset", "()": "tuple"}.get(ast.unparse(default))
    if also is None or also in {ast.unparse(part) for part in ast.walk(annotation)}: return annotation
    if ast.unparse(annotation).startswith(("Optional", "Annotated", "Any", "_")): return annotation
    return ast.parse(f"{ast.unparse(annotation)} | {also}", mode="eval").body


class Wider(ast.NodeTransformer):
    "Where a path is wanted, text will do."

    def visit_Name(self, node): # noqa: N802
        return ast.parse("str | Path", mode="eval").body if node.id == "Path" else node


def header_of(node, indent, decorators):
    "The lines of a function in a stub."
    arguments = copy.deepcopy(node.args)
    for number, argument in enumerate([*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]):
        first_of_method = number == 0 and patch_of(node) is not None and not patch_of(node).get("static")
        if first_of_method: argument.annotation = None          # self, or the class
        if argument.annotation is not None: argument.annotation = Wider().visit(argument.annotation)
    ordered = [*arguments.posonlyargs, *arguments.args]
    pairs = [*zip(ordered[::-1], arguments.defaults[::-1]), *zip(arguments.kwonlyargs, arguments.kw_defaults)]
    for argument, default in pairs:
        if argument.annotation is not None and default is not None:
            argument.annotation = with_default(argument.annotation, default)
    bare = ast.FunctionDef(
        name=node.name, args=arguments, body=[ast.Expr(ast.Constant(...))], decorator_list=[], returns=node.returns,
        lineno=0, type_params=[],
    )
    text = ast.unparse(ast.fix_missing_locations(bare)).split("\n")[0]
    return [*(f"{indent}@{decorator}" for decorator in decorators), f"{indent}{text}"]


def function_stub(node, lines, indent="", decorators=None):
    "A function without its body."
    kept = [ast.unparse(d) for d in node.decorator_list] if decorators is None else decorators
    out, doc = header_of(node, indent, kept), docstring_of(node, lines)
    if doc: out += [f"{indent}    {line}".rstrip() for line in (repr_doc(doc) + "\n...").split("\n")]
    else: out[-1] += " ..."
    return out


def repr_doc(text):
    "A docstring as source."
    quoted = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if quoted.startswith("Args:"): quoted = f"\n{quoted}"          # else the indentation below it would be lost
    return f'"""{quoted}{" " if quoted.endswith(chr(34)) else ""}"""'


def set_on(node, who):
    "Names of the attributes that some code sets on a variable, each once and in their order."
    stores = (item for item in ast.walk(node) if isinstance(item, ast.Attribute) and isinstance(item.ctx, ast.Store))
    return list(dict.fromkeys(s.attr for s in stores if isinstance(s.value, ast.Name) and s.value.id == who))


def attributes_of(node, added):
    "Names that the methods of a class, patched ones too, set on self, beside those that its body declares."
    declared = {
        target.id
        for item in node.body
        for target in ([item.target] if isinstance(item, ast.AnnAssign) else getattr(item, "targets", []))
        if isinstance(target, ast.Name)
    }
    declared |= {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
    found = set_on(node, "self")
    for method, _ in added: found += set_on(method, method.args.args[0].arg)
    return [name for name in dict.fromkeys(found) if name not in declared]


def class_stub(node, lines, added):
    "A class with the methods that others add to it."
    bases = ", ".join([*map(ast.unparse, node.bases), *(f"{k.arg}={ast.unparse(k.value)}" for k in node.keywords)])
    out = [f"@{ast.unparse(d)}" for d in node.decorator_list] + [f"class {node.name}{f'({bases})' if bases else ''}:"]
    doc = class_docstring(node, lines)
    if doc: out += [f"    {line}".rstrip() for line in repr_doc(doc).split("\n")]
    replaced = {method.name for method, _ in added}
    for item in node.body:
        if isinstance(item, ast.AnnAssign):
            value = " = ..." if item.value is not None else ""
            out.append(f"    {ast.unparse(item.target)}: {ast.unparse(item.annotation)}{value}")
        elif isinstance(item, ast.Assign):
            names = [n.id for target in item.targets for n in ast.walk(target) if isinstance(n, ast.Name)]
            out += [f"    {name}: ClassVar[Any]" for name in names]
        elif isinstance(item, ast.FunctionDef) and item.name not in replaced: out += function_stub(item, lines, "    ")
    taken = replaced | {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
    value = " = ..." if any("dataclass" in ast.unparse(d) for d in node.decorator_list) else ""
    out += [f"    {name}: Any{value}" for name in attributes_of(node, added) if name not in taken]
    for method, where in added:
        how, kept = patch_of(method), []
        if how.get("as_prop"): kept = ["property"]
        elif how.get("cls_method"): kept = ["classmethod"]
        elif how.get("static"): kept = ["staticmethod"]
        out += function_stub(method, where, "    ", kept)
    return [*out, "    ..."] if len(out) == 1 else out


def imported(tree):
    "Name -> import statement of one name, of the top of a module."
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                single = type(node)(**{**{f: getattr(node, f) for f in node._fields if f != "names"}, "names": [alias]})
                found[alias.asname or alias.name.split(".")[0]] = single
    return found


class Plain(ast.NodeTransformer):
    "An annotation that is a text, because it would import torch, as what it says."

    def visit_arg(self, node): # noqa: N802
        node.annotation = self.plain(node.annotation)
        return node

    visit_AnnAssign = visit_arg # noqa: N815

    def visit_FunctionDef(self, node): # noqa: N802
        self.generic_visit(node)
        node.returns = self.plain(node.returns)
        return node

    def plain(self, annotation):
        "The annotation itself, or what its text says."
        said = getattr(annotation, "value", None) if isinstance(annotation, ast.Constant) else None
        if not isinstance(said, str): return annotation
        return ast.copy_location(ast.parse(said, mode="eval").body, annotation)


def absolute(node, module, is_package):
    "An import statement without dots at its beginning; torch is what type checkers know by that name."
    if node.names[0].name == "torch": return "import torch"
    if not isinstance(node, ast.ImportFrom) or not node.level: return ast.unparse(node)
    parts = module.split(".")
    base = parts[: len(parts) - node.level + is_package]
    whole = ".".join([*base, *([node.module] if node.module else [])])
    alias = node.names[0]
    return f"from {whole} import {alias.name}{f' as {alias.asname}' if alias.asname else ''}"


def stub_of(module, modules, patches):
    "The text of a stub."
    path, tree, lines = modules[module]
    is_package, body, extra = path.name == "__init__.py", [], {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            added = patches.get((module, node.name), [])
            for method, where, home in added:
                home_path, home_tree, _ = modules[home]
                names = {n.id for n in ast.walk(method.args) if isinstance(n, ast.Name)}
                names |= (
                    {n.id for n in ast.walk(method.returns) if isinstance(n, ast.Name)} if method.returns else set()
                )
                known = imported(home_tree)
                own = {n.name for n in home_tree.body if isinstance(n, (ast.ClassDef, ast.FunctionDef))}
                for name in names:
                    if name in known:
                        extra[name] = absolute(known[name], home, home_path.name == "__init__.py")
                    elif name in own and home != module: extra[name] = f"from {home} import {name}"
            body += class_stub(node, lines, [(method, where) for method, where, _ in added])
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if patch_of(node) is None: body += function_stub(node, lines)
        elif isinstance(node, ast.Assign):
            if ast.unparse(node.value).startswith(("Annotated[", "Optional[")):           # a name for a type
                body.append(ast.unparse(Wider().visit(copy.deepcopy(node))))
                continue
            for target in node.targets:
                for name in ast.walk(target):
                    if not isinstance(name, ast.Name) or not isinstance(name.ctx, ast.Store): continue
                    if name.id in ("__all__", "__getattr__", "__dir__"): continue
                    if name.id == "torch":                                   # late in the module, itself in the stub
                        body.append("import torch")
                        continue
                    kind = type(node.value.value).__name__ if isinstance(node.value, ast.Constant) else "Any"
                    body.append(f"{name.id}: {kind if kind != 'NoneType' else 'Any'}")
        elif isinstance(node, ast.AnnAssign): body.append(f"{ast.unparse(node.target)}: {ast.unparse(node.annotation)}")
    imports = {name: absolute(node, module, is_package) for name, node in imported(tree).items()}
    own = {node.name for node in tree.body if hasattr(node, "name")}
    text = "\n".join([*body])
    used = {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)} if text else set()
    wanted = {**extra, **imports}
    head = sorted({line for name, line in wanted.items() if name in used and name not in own})
    if is_package: head = [*head, *faces(tree, module, modules)]
    return "\n".join([HEAD.strip(), "from typing import Any, ClassVar", *head, "", *body, ""])


def home_of(module, name, modules):
    "The module that defines a name which another one hands on."
    tree = modules[module][1] if module in modules else ast.parse("")
    if name in {getattr(node, "name", None) for node in tree.body} or name not in imported(tree): return module
    whole = absolute(imported(tree)[name], module, modules[module][0].name == "__init__.py")
    return home_of(whole.split(" import ")[0].removeprefix("from "), name, modules)


def assigned_methods(tree):
    "(class, method, how, function) for each `Class.method = function` or `Class.method = staticmethod(function)`."
    found = []
    for node in tree.body:
        if not isinstance(node, ast.Assign): continue
        several = isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple)
        targets, values = (node.targets[0].elts, node.value.elts) if several else (node.targets, [node.value])
        for target, value in zip(targets, values):
            if not isinstance(target, ast.Attribute) or not isinstance(target.value, ast.Name): continue
            how = "staticmethod" if isinstance(value, ast.Call) else ""
            function = value.args[0] if isinstance(value, ast.Call) else value
            if isinstance(function, ast.Name): found.append((target.value.id, target.attr, how, function.id))
    return found


def faces(tree, module, modules):
    "The names that a package looks up when they are used, and those that it imports."
    found = []
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Call)
            and ast.unparse(node.value.func) == "_face"
        ):
            for room, names in ast.literal_eval(node.value.args[1]).items():
                found += [f"from {home_of(f'{module}.{room}', n, modules)} import {n} as {n}" for n in names]
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_home_of":
            for name, home in ast.literal_eval(node.value).items():
                found.append(f"from {home} import {name} as {name}")
        if isinstance(node, ast.ImportFrom) and node.level:
            found += [
                absolute(ast.ImportFrom(node.module, [ast.alias(a.name, a.name)], node.level), module, True)
                for a in node.names
            ]
    return found


def stubs(root):
    "Path -> text of all stubs."
    modules = modules_of(root)
    homes = {
        (module, node.name): module
        for module, (_, tree, _) in modules.items()
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    patches = {}
    for module, (_, tree, lines) in modules.items():
        known = imported(tree)
        for node in tree.body:
            if not isinstance(node, ast.FunctionDef) or patch_of(node) is None: continue
            for name in patched_class(node):
                home = module
                if (module, name) not in homes:
                    whole = absolute(known[name], module, modules[module][0].name == "__init__.py")
                    home = whole.split(" import ")[0].removeprefix("from ")
                patches.setdefault((home, name), []).append((node, lines, module))
        functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
        for name, method, how, function in assigned_methods(tree):
            if function not in functions: continue
            node = copy.deepcopy(functions[function])
            patched = f"patch(static={how == 'staticmethod'})"
            node.name, node.decorator_list = method, [ast.parse(patched, mode="eval").body]
            if not how: node.args.args[0].annotation = None
            home = module if (module, name) in homes else home_of(module, name, modules)
            patches.setdefault((home, name), []).append((node, lines, module))
    return {modules[m][0].with_suffix(".pyi"): stub_of(m, modules, patches) for m in modules}


def main():
    "Write the stubs, or say which are not those of the modules."
    wanted, check = stubs(ROOT), "--check" in sys.argv
    there = {path for path in (ROOT / "tvb").rglob("*.pyi")}
    wrong = sorted(path for path, text in wanted.items() if not path.is_file() or path.read_text() != text)
    wrong += sorted(there - set(wanted))
    if check:
        for path in wrong: print(f"{path.relative_to(ROOT)} is not the stub of its module: run `make export`")
        sys.exit(bool(wrong))
    for path in wrong:
        if path in wanted: path.write_text(wanted[path])
        else: path.unlink()
    print(f"{len(wanted)} stubs are current.")


if __name__ == "__main__": main()
