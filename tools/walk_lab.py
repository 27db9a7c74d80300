"""Walks through the project in JupyterLab as a newcomer would, with a real browser, and says what it saw.

    pip install playwright && python tools/walk_lab.py SCREENSHOTS [--browser /usr/bin/chromium]

It opens the index, the tour, a page of the library and an experiment, presses Run All, saves, exports, and opens the
report that the experiment wrote. It ends with an error where a cell failed, a figure is missing, Lab says that a file
changed under it, or git sees a change."""
import argparse
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIBRARY, EXPERIMENT = "nbs/04_bases/09_objective.ipynb", "nbs/experiments/vision_bases.ipynb"
PAGES = ("nbs/index.ipynb", "nbs/tour/task_vector_bases_on_a_matrix.ipynb", LIBRARY, EXPERIMENT)
REPORT = "reports/local/index.html"


def free_port():
    "A port that nobody listens on."
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


def start_lab(port, token):
    "JupyterLab on the project, once it answers."
    options = f"--no-browser --port={port} --IdentityProvider.token={token}"
    nothing = subprocess.DEVNULL
    process = subprocess.Popen(
        ["make", "lab", f"ARGS={options}"], cwd=ROOT, stdout=nothing, stderr=nothing, start_new_session=True
    )
    for _ in range(240):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/status?token={token}", timeout=2): return process
        except OSError: time.sleep(0.5)
    os.killpg(process.pid, signal.SIGKILL)
    sys.exit("JupyterLab did not answer within two minutes.")


class Walk:
    "A browser window in which Lab is open."

    def __init__(self, page, address, token, pictures):
        self.page, self.address, self.token, self.pictures, self.number = page, address, token, pictures, 0

    def shot(self, name):
        "A picture of the window."
        self.number += 1
        self.page.screenshot(path=self.pictures / f"{self.number:02d}_{name}.png")

    def open(self, path):
        "Open a file of the project in Lab."
        self.page.goto(f"{self.address}/lab/tree/{path}?token={self.token}&reset")
        self.page.wait_for_selector(".jp-Notebook .jp-Cell, .jp-HTMLViewer, iframe", timeout=120_000)
        self.page.wait_for_timeout(3000)
        for button in self.page.query_selector_all(".jp-Dialog button:has-text('No')"): button.click()
        self.shot(Path(path).stem)

    def command(self, menu, entry):
        "Choose an entry of a menu."
        self.page.click(f".lm-MenuBar-itemLabel:text-is('{menu}')")
        self.page.click(f".lm-Menu-itemLabel:text-matches('^{entry}')")

    def run_all(self, seconds):
        "Press Run All and wait until the kernel is idle; the cells that failed."
        self.command("Run", "Run All Cells")
        self.page.wait_for_timeout(2000)
        idle = "() => ![...document.querySelectorAll('.jp-InputPrompt')].some(e => e.innerText.includes('*'))"
        self.page.wait_for_function(idle, timeout=seconds * 1000)
        self.page.wait_for_timeout(2000)
        return self.page.eval_on_selector_all(
            ".jp-RenderedText",
            "found => found.map(e => e.innerText).filter(t => t.includes('Traceback (most')).map(t => t.slice(-400))",
        )

    def save(self):
        "Save the notebook; what Lab says in a dialog, or nothing."
        self.page.keyboard.press("Control+s")
        self.page.wait_for_timeout(3000)
        found = self.page.query_selector(".jp-Dialog")
        return found.inner_text() if found else ""


def changes():
    "What git sees."
    status = ["git", "status", "--porcelain"]
    return subprocess.run(status, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def walk(page, address, token, pictures, seconds):
    "All steps; the sentences about what went wrong."
    wrong, here = [], Walk(page, address, token, pictures)
    for path in PAGES:
        here.open(path)
        if path == "nbs/index.ipynb": continue
        wrong += [f"{path}: {text}" for text in here.run_all(seconds)]
        here.shot(f"{Path(path).stem}_run")
        if said := here.save(): wrong.append(f"{path}: on saving, Lab said {said!r}")
        print(f"{path}: run and saved")
    subprocess.run(["make", "export"], cwd=ROOT, check=True, capture_output=True)
    page.wait_for_timeout(5000)
    if said := here.save(): wrong.append(f"after the export, Lab said {said!r}")
    here.shot("saved_after_export")
    command = [str(ROOT / ".venv" / "bin" / "tvb"), "report"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    page.goto(f"{address}/files/{REPORT}?token={token}")
    page.wait_for_timeout(2000)
    here.shot("report")
    drawn = "found => found.filter(e => !e.complete || e.naturalWidth > 0).length"
    figures = page.eval_on_selector_all("img", drawn)
    if not figures: wrong.append("the report shows no figure")
    print(f"report: {figures} figures")
    here.open(REPORT)
    frame = page.wait_for_selector(".jp-HTMLViewer iframe, .jp-HTMLViewer-iframe", timeout=60_000).content_frame()
    inside = frame.eval_on_selector_all("img", drawn)
    if not inside: wrong.append("the report shows no figure inside JupyterLab")
    print(f"report inside JupyterLab: {inside} figures")
    return wrong


def main():
    "Start Lab, walk, and say what was wrong."
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pictures", type=Path, help="folder for the screenshots")
    parser.add_argument("--browser", default="/usr/bin/chromium", help="Chromium or Chrome")
    parser.add_argument("--seconds", type=int, default=900, help="that a notebook may take")
    asked = parser.parse_args()
    from playwright.sync_api import sync_playwright
    if before := changes(): sys.exit(f"Commit or stash first, so that changes of the walk can be told:\n{before}")
    asked.pictures.mkdir(parents=True, exist_ok=True)
    port, token = free_port(), secrets.token_hex(16)
    lab = start_lab(port, token)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=asked.browser, args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1440, "height": 1000})
            wrong = walk(page, f"http://127.0.0.1:{port}", token, asked.pictures, asked.seconds)
    finally:
        os.killpg(lab.pid, signal.SIGTERM)
        lab.wait()
    subprocess.run(["make", "export"], cwd=ROOT, check=True, capture_output=True)
    if after := changes(): wrong.append(f"git sees changes:\n{after}")
    for text in wrong: print(text, file=sys.stderr)
    print("Nothing went wrong." if not wrong else f"{len(wrong)} things went wrong.")
    sys.exit(bool(wrong))


if __name__ == "__main__": main()
