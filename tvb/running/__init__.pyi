# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb import _face as _face
from tvb.running.records import Run as Run
from tvb.running.report import build_report as build_report
from tvb.running.sweep import run_sweep as run_sweep
from tvb.running.plan import load_sweep as load_sweep
from tvb.running.cost import measure_case as measure_case

