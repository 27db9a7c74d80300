"""Processes that tests start: the command line, a file of tests as a program, two that train together.

Most of what a small program takes is the import of torch and of the library. `Forks` is a process that has imported
them: it forks for each program. The file is also the script that becomes this process."""
import atexit
import gc
import importlib
import json
import os
import runpy
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import types
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
COMMAND_LINE = [sys.executable, "-c", "from tvb.command_line.commands import main; main()"]
TWO_PROCESSES = (
    *("-m", "torch.distributed.run", "--nproc_per_node", "2"),
    *("--rdzv_backend", "c10d", "--rdzv_endpoint", "localhost:0"),
)


def program(file, *arguments, launcher=()):
    "What subprocess or `Forks` needs to run a file of tests as a program: command line, folder and environment."
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "OMP_NUM_THREADS": "1"}
    return dict(args=[sys.executable, *launcher, file, *map(str, arguments)], cwd=PROJECT, env=environment)


def kill_in_the_third_epoch(start, command, epochs, seconds=180):
    "Start a program that trains, and kill it in the epoch after the second; `epochs()` says how many have ended."
    with start(**command) as process:
        deadline = time.monotonic() + seconds
        while epochs() < 2 and process.poll() is None and time.monotonic() < deadline: time.sleep(0.01)
        time.sleep(0.1) # into the next epoch, which takes 0.4 s
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL


def together(forks, file, *arguments):
    "Run a file of tests as a program in two processes that train together: what torch's launcher tells them is set."
    from torch.distributed import TCPStore
    store = TCPStore("localhost", 0, is_master=True, wait_for_workers=False) # it chooses a port that is free
    given = program(file, *arguments)
    meeting = dict(
        WORLD_SIZE="2",
        LOCAL_WORLD_SIZE="2",
        MASTER_ADDR="localhost",
        MASTER_PORT=str(store.port),
        TORCHELASTIC_USE_AGENT_STORE="True",
    )
    variables = [{**given["env"], **meeting, "RANK": rank, "LOCAL_RANK": rank} for rank in "01"]
    running = [forks.start(**{**given, "env": own}) for own in variables]
    while any(process.poll() is None for process in running) and not any(process.poll() for process in running):
        time.sleep(0.01)
    for process in running: process.kill() # one that waits for one that failed
    said = [process.communicate()[1] for process in running]
    assert [process.returncode for process in running] == [0, 0], said


# The process that forks

class Forks:
    "A process that imports modules, and then forks for each program it is given."
    def __init__(self):
        self.folder, self.count = tempfile.TemporaryDirectory(), 0
        self.process = subprocess.Popen(
            [sys.executable, __file__],
            env={**os.environ, "PYTHONPATH": str(PROJECT), "OMP_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True, # its end is the end of all that it has forked
        )

    def load(self, *modules):
        "Import these now, for all programs that follow."
        self.ask(dict(modules=modules))
        return self

    def ask(self, order):
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def start(self, args, cwd=None, env=None, stdout=None, stderr=None):
        """Run a program in a fork: the words after the interpreter are `-c CODE`, `-m MODULE` or a file, and
        arguments. What it says goes to these open files, or is kept for `communicate`; `stderr=STDOUT` is known."""
        self.count += 1
        place = Path(self.folder.name) / str(self.count)
        kept = lambda stream, end: os.path.realpath(f"/dev/fd/{stream.fileno()}") if stream else f"{place}.{end}"
        said = kept(stdout, "out")
        order = dict(
            words=[str(word) for word in args[1:]],
            cwd=os.fspath(cwd or os.getcwd()),
            environment=dict(os.environ if env is None else env),
            code=f"{place}.code",
            streams=[said, said if stderr == subprocess.STDOUT else kept(stderr, "err")],
        )
        return Forked(self.ask(order), order, self.process)

    def run(self, args, check=False, timeout=900, **options):
        "A program from its start to its end, as `subprocess.run` with `capture_output` and `text` gives it."
        with self.start(args, **options) as process: said = process.communicate(timeout=timeout)
        done = subprocess.CompletedProcess(args, process.returncode, *said)
        if check: assert done.returncode == 0, done.stderr
        return done

    def __enter__(self): return self

    def __exit__(self, *_):
        self.process.communicate() # closes its standard input
        self.folder.cleanup()


class Forked:
    "A program in a fork, in the words of `subprocess.Popen`."
    def __init__(self, pid, order, parent):
        self.pid, self.order, self.parent, self.args, self.returncode = pid, order, parent, order["words"], None

    def poll(self):
        if self.returncode is None:
            lost = self.parent.poll() is not None
            if os.path.exists(self.order["code"]): self.returncode = int(Path(self.order["code"]).read_text())
            elif lost: raise RuntimeError("The process that forks has ended, and nobody tells how its programs do.")
        return self.returncode

    def wait(self, timeout=None):
        end = time.monotonic() + (timeout or float("inf"))
        while self.poll() is None:
            if time.monotonic() > end: raise subprocess.TimeoutExpired(self.args, timeout)
            time.sleep(0.01)
        return self.returncode

    def communicate(self, timeout=None):
        self.wait(timeout)
        return self.said()

    def said(self):
        "Its standard output and its standard error until now."
        return tuple(Path(place).read_text() if Path(place).exists() else "" for place in self.order["streams"])

    def send_signal(self, number):
        if self.poll() is None: os.kill(self.pid, number)

    def kill(self): self.send_signal(signal.SIGKILL)
    def __enter__(self): return self
    def __exit__(self, *_): self.wait()


def serve():
    "Import or fork for each line of the standard input; returns in the forks alone, with what they shall run."
    awake, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda *_: None) # it writes to the pipe: ends are noted below, one after the other
    running = {} # process -> where its exit code is told
    while True:
        ready, _, _ = select.select([sys.stdin, awake], [], [])
        if awake in ready:
            os.read(awake, 1000)
            note_ends(running)
        if sys.stdin not in ready: continue
        line = sys.stdin.readline() # who asks waits for the answer: there is one line at most
        if not line: break
        order = json.loads(line)
        if "modules" in order:
            for module in order["modules"]: importlib.import_module(module)
            gc.collect(), gc.freeze() # the memory that is shared stays shared
            print(0, flush=True)
            continue
        pid = os.fork()
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.close(awake), os.close(wake)
            return order
        running[pid] = order["code"]
        print(pid, flush=True)
    if running: os.killpg(0, signal.SIGKILL) # the test that should have ended them has failed
    sys.exit()


def note_ends(running):
    "Tell the exit codes of the processes that have ended."
    for pid in list(running):
        ended, status = os.waitpid(pid, os.WNOHANG)
        if not ended: continue
        place = running.pop(pid)
        Path(f"{place}.new").write_text(str(os.waitstatus_to_exitcode(status)))
        os.rename(f"{place}.new", place) # it is there with its number, or not at all


def become(order):
    "Run a program as the interpreter does that is started for it."
    first, *rest = order["words"]
    for number, path in enumerate(["/dev/null", *order["streams"]]):
        opened = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
        os.dup2(opened, number)
        os.close(opened)
    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(order["cwd"])
    folder = "" if first in ("-c", "-m") else os.path.dirname(first)
    given = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    sys.path[:1] = [folder, *filter(None, given)]
    if torch := sys.modules.get("torch"): torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 1)))
    code = 1
    try:
        execute(first, rest)
        code = 0
    except SystemExit as error:
        if isinstance(error.code, str): print(error.code, file=sys.stderr)
        code = error.code if isinstance(error.code, int) else int(error.code is not None)
    except BaseException: traceback.print_exc()
    threading._shutdown(), atexit._run_exitfuncs() # as the interpreter does, which then takes everything apart
    sys.stdout.flush(), sys.stderr.flush()
    os._exit(code)


def execute(first, rest):
    "Run `-c CODE`, `-m MODULE` or a file, with what follows as its arguments."
    sys.argv = rest if first == "-m" else [first, *rest[first == "-c":]]
    if first == "-m": return runpy.run_module(rest[0], run_name="__main__", alter_sys=True)
    file, code = ("<string>", rest[0]) if first == "-c" else (first, Path(first).read_text())
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__ = file
    exec(compile(code, file, "exec"), main.__dict__)


if __name__ == "__main__": become(serve())
