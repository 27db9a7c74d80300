"""Processes that tests start: the command line, a file of tests as a program, two that train together."""
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
COMMAND_LINE = [sys.executable, "-c", "from tvb.command_line.commands import main; main()"]
TWO_PROCESSES = (
    *("-m", "torch.distributed.run", "--nproc_per_node", "2"),
    *("--rdzv_backend", "c10d", "--rdzv_endpoint", "localhost:0"),
)


def program(file, *arguments, launcher=()):
    "What subprocess needs to run a file of tests as a program: the command line, the folder and the environment."
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "OMP_NUM_THREADS": "1"}
    return dict(args=[sys.executable, *launcher, file, *map(str, arguments)], cwd=PROJECT, env=environment)


def kill_in_the_third_epoch(command, epochs, seconds=180):
    "Start a program that trains, and kill it in the epoch after the second; `epochs()` says how many have ended."
    with subprocess.Popen(**command) as process:
        deadline = time.monotonic() + seconds
        while epochs() < 2 and process.poll() is None and time.monotonic() < deadline: time.sleep(0.01)
        time.sleep(0.1) # into the next epoch, which takes 0.4 s
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
