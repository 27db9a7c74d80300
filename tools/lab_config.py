"""Settings of `make lab`: a notebook is cleaned when it is saved, so that neither git nor JupyterLab sees a change
where nothing was changed."""
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
from outputs import settle # noqa: E402


def on_save(model, path, contents_manager, **_):
    "Clean a notebook of this project before it is written; the experiments are kept without outputs."
    if model["type"] != "notebook" or model["content"] is None: return
    place = Path(contents_manager.root_dir, path.strip("/")).resolve()
    if not place.is_relative_to(ROOT / "nbs"): return
    stored = json.loads(place.read_text(encoding="utf-8")) if place.is_file() else {}
    settle(model["content"], stored, keep_none=place.parent.name == "experiments")


c = get_config() # noqa: F821, given by the server
c.ContentsManager.pre_save_hook = on_save
