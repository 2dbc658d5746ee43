"""Ends the store at every system call, and lets every system call fail.

strace counts the calls of each name, so that a point is a name and a number: (fsync, 3). The points
are read off an undisturbed run, from its line `start` on. At each the probe is killed, which happens
before the call is done, and gets each error, once and from then on. Calls that print go through
writev, which the store does not use, so that they never fail.
"""

import pathlib
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import computer
from probe import Probe
from promise import Broken, check, check_resumed

ERRORS = ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "EINTR"]
FEW_ERRORS = ["EIO", "EINTR"]

# What prints, and what gives memory.
NEVER_FAIL = {"writev", "mmap"}


def run(path: str, told) -> None:
    if not shutil.which("strace"):
        told("Not done: no system call was disturbed, since strace is not on this computer.")
        return
    scratch = tempfile.TemporaryDirectory(dir=computer.memory())
    with scratch, ThreadPoolExecutor(computer.workers()) as crew:
        work = pathlib.Path(scratch.name)
        half = computer.library("half_writes.c", work)
        done = Counter()
        for scene, begin, errors, preload in [
            ("a sitting", begin_nothing, ERRORS, None),
            ("a sitting that is resumed", begin_torn, FEW_ERRORS, None),
            ("a sitting with short writes", begin_nothing, [], half),
        ]:
            trial = Trial(path, work, begin, preload)
            for what, inject in disturbances(trial.points(), errors):
                done[scene, what] += 1
                trial.later(crew, inject)
            trial.wait()
        told(*(f"{scene}: {what} {count} times" for (scene, what), count in done.items()))


def disturbances(points: list, errors: list):
    """Every point with everything that can happen to it, as strace is asked for it."""
    for name, number in points:
        yield "killed", f"{name}:signal=SIGKILL:when={number}"
        for error in errors if name not in NEVER_FAIL else []:
            yield "failed", f"{name}:error={error}:when={number}"
            # A signal can come again and again, but not for ever.
            on = f"..{number + 5}" if error == "EINTR" else "+"
            yield "failed", f"{name}:error={error}:when={number}{on}"


def begin_nothing(probe: Probe, study: pathlib.Path) -> None:
    """Leaves the sitting to begin with an empty folder."""


def begin_torn(probe: Probe, study: pathlib.Path) -> None:
    """Leaves a sitting of one answer whose second was cut off."""
    process = probe.start(study, "an earlier sitting", "paced")
    for line in process.stdout:
        if line.startswith(b"kept"):
            break
        process.stdin.write(b"\n")
        process.stdin.flush()
    process.kill()
    process.communicate()
    (segment,) = (study / "Responses" / ".drafts").glob("*.jsonl")
    segment.write_bytes(segment.read_bytes() + b'{"answer":{"quest')


class Trial:
    """One scene, disturbed in many ways."""

    def __init__(self, path, work, begin, preload=None):
        self.path, self.work, self.preload = path, work, preload
        self.plain = Probe(path)
        self.running = []
        self.begun = pathlib.Path(tempfile.mkdtemp(dir=work), "begun")
        begin(self.plain, self.begun)

    def points(self) -> list:
        """Every call from the line `start` on, by its name and its number among those of its name."""
        with tempfile.TemporaryDirectory(dir=self.work) as folder:
            study, trace = pathlib.Path(folder, "study"), pathlib.Path(folder, "trace")
            self.put_begun(study)
            around = ["strace", "-o", trace, "-e", "trace=%file,%desc"]
            sitting = Probe(self.path, around, self.preload).sit(study, "the sitting")
            assert sitting.saved, f"the undisturbed run did not finish: {sitting}"
            counts, points, has_begun = Counter(), [], False
            for line in trace.read_text("utf-8", "replace").splitlines():
                name = re.match(r"\w+(?=\()", line)
                if not name:
                    continue
                counts[name[0]] += 1
                if has_begun:
                    points.append((name[0], counts[name[0]]))
                has_begun = has_begun or '"start\\n"' in line
        assert len(points) > 40, f"only {len(points)} points"
        return points

    def later(self, crew, inject: str) -> None:
        self.running.append(crew.submit(self.disturb, inject))

    def wait(self) -> None:
        broken = [error for one in self.running if (error := one.exception())]
        self.running = []
        if broken:
            raise Broken(f"at {len(broken)} points, such as " + "; ".join(map(str, broken[:5])))

    def put_begun(self, study: pathlib.Path) -> None:
        if self.begun.exists():
            shutil.copytree(self.begun, study)

    def hold(self, study: pathlib.Path, sitting) -> None:
        """Holds what is on the disk against what was said."""
        check(study, sitting)
        check_resumed(study, sitting, "the sitting", self.plain)

    def disturb(self, inject: str) -> None:
        name = inject.split(":")[0]
        with tempfile.TemporaryDirectory(dir=self.work) as folder:
            study, trace = pathlib.Path(folder, "study"), pathlib.Path(folder, "trace")
            self.put_begun(study)
            around = ["strace", "-y", "-o", trace, "-e", f"trace={name}", "-e", f"inject={inject}"]
            try:
                sitting = Probe(self.path, around, self.preload).sit(study, "the sitting")
                if "SIGKILL" in inject and not sitting.was_killed:
                    raise Broken(f"it was not killed: {sitting}")
                if sitting.status not in (0, 1, -9, 137):
                    raise Broken(f"it ended in an unforeseen way: {sitting}")
                check_syncs(trace.read_text("utf-8", "replace"))
                self.hold(study, sitting)
            except (Broken, subprocess.TimeoutExpired) as error:
                raise Broken(f"{inject}: {error}") from None


def check_syncs(trace: str) -> None:
    """No file is synced again once that failed: the system may have dropped what it held."""
    failed = set()
    for file, rest in re.findall(r"^f(?:data)?sync\(\d+<(.*?)>\)(.*)$", trace, re.M):
        if file in failed and file.endswith((".json", ".jsonl")):
            raise Broken(f"{file} was synced again after that had failed")
        if "= -1" in rest and "EINTR" not in rest:
            failed.add(file)
