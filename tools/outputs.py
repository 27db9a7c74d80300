"""What is stored below the cells of a notebook: the text that must stay current, and what a save leaves as it was."""
import math
import re


def as_text(lines):
    "The text of a notebook field, which is one string or a list of lines."
    return lines if isinstance(lines, str) else "".join(lines)


def printed(outputs):
    "The text of the outputs of a cell: what it printed and the values it showed; no pictures, no warnings."
    texts = []
    for output in outputs or []:
        if output["output_type"] == "stream" and output["name"] == "stdout": texts.append(as_text(output["text"]))
        data = output.get("data", {})
        if "text/html" in data:
            html = re.sub(r"<style.*?</style>", "", as_text(data["text/html"]), flags=re.DOTALL)
            texts.append(re.sub(r"<[^>]+>", "\n", html))
        elif not any(kind.startswith("image/") for kind in data): texts.append(as_text(data.get("text/plain", "")))
    lines = (line.strip() for text in texts for line in text.split("\n"))
    return [re.sub(r"\b0x[0-9a-f]+", "0x", line) for line in lines if line]


NUMBER = re.compile(r"(?<![\w.])[-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?")


def unit(text):
    "How much the last printed digit of a number counts where it has decimals: 0.01 of 3.14; else nothing."
    digits, _, exponent = text.partition("e")
    decimals = len(digits.partition(".")[2])
    return 10.0 ** (int(exponent or 0) - decimals) if decimals else 0.0


def alike(first, second):
    "Whether two texts say the same: equal words, and numbers apart by a thousandth or by one in their last digit."
    first, second = "\n".join(first), "\n".join(second)
    if NUMBER.sub("#", first) != NUMBER.sub("#", second): return False
    number = lambda text: float(text.replace(",", ""))
    def near(a, b): # other processors and versions add up in another order, and what is printed is rounded
        far = max(1e-5, 1.001 * unit(a), 1.001 * unit(b))
        return a == b or math.isclose(number(a), number(b), rel_tol=1e-3, abs_tol=far)
    return all(map(near, NUMBER.findall(first), NUMBER.findall(second)))


def varies(cell):
    "Whether a cell is marked as one that can not print the same twice: times, sizes, numbers of trained models."
    return any(line.split() == ["#|", "varies"] for line in as_text(cell["source"]).split("\n"))


def settle(notebook, stored, keep_none=False):
    """Clean a notebook that is about to be saved over `stored`: no counters, no marks of the editor; and where no code
    has changed, outputs that say the same stay as they were, to the byte. `keep_none`: no outputs at all."""
    code = lambda cells: [as_text(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    before = {cell.get("id"): cell for cell in stored.get("cells", [])}
    same = code(notebook["cells"]) == code(stored.get("cells", []))
    notebook["metadata"] = stored.get("metadata", notebook["metadata"]) if stored else notebook["metadata"]
    for cell in notebook["cells"]:
        cell["metadata"] = {name: value for name, value in cell["metadata"].items() if name == "tags"}
        if cell["cell_type"] != "code": continue
        cell["execution_count"] = None
        old = before.get(cell.get("id"), {}).get("outputs")
        same_here = same and old is not None and (varies(cell) or alike(printed(old), printed(cell["outputs"])))
        if keep_none: cell["outputs"] = []
        elif same_here: cell["outputs"] = old
        for output in cell["outputs"]:
            if "execution_count" in output: output["execution_count"] = None
            if "metadata" in output: output["metadata"] = {}
    return notebook
