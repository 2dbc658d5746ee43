"""Runs the program `store-probe`, which prints a line only after the store has returned.

A sitting is a list of lines such as `kept q2`: the answer to q2 was acknowledged.
"""

import os
import pathlib
import subprocess
from dataclasses import dataclass, field

QUESTIONS = ["q1", "q2", "q3"]

# No sitting takes a second; one that takes so long hangs.
LIMIT = 60


@dataclass
class Sitting:
    """What a run of the probe said, and how it ended."""

    lines: list = field(default_factory=list)
    status: int = 0
    error: str = ""

    @property
    def acknowledged(self) -> list:
        """The questions whose answers were said to be kept."""
        return [line.split()[1] for line in self.lines if line.startswith("kept ")]

    @property
    def saved(self):
        """The path that the response was said to be saved under; None where it was not."""
        for line in self.lines:
            if line.startswith(("saved ", "conflict ")):
                return pathlib.Path(line.split(" ", 1)[1])
        return None

    @property
    def was_killed(self) -> bool:
        return self.status in (-9, 128 + 9)


class Probe:
    """The built program, and what is put around it and into it."""

    def __init__(self, path, around=(), preload=None, environment=None):
        self.path = str(pathlib.Path(path).resolve())
        self.around = list(around)
        self.environment = dict(os.environ) | (environment or {})
        # A crash is for this harness to report, not for the runtime to explain at length.
        self.environment["SWIFT_BACKTRACE"] = "enable=no"
        self.preload = preload

    def command(self, *words) -> list:
        """The command; only the probe itself gets the library, not what is put around it."""
        loaded = ["env", f"LD_PRELOAD={self.preload}"] if self.preload else []
        return [*self.around, *loaded, self.path, *map(str, words)]

    def sit(self, study, name: str) -> Sitting:
        """Sits, in a study, until the response is saved or cannot be; `name` is in every answer."""
        ran = subprocess.run(
            self.command("sitting", study, name), env=self.environment, capture_output=True,
            text=True, timeout=LIMIT, stdin=subprocess.DEVNULL)
        return Sitting(whole_lines(ran.stdout), ran.returncode, ran.stderr)

    def start(self, study, name: str, *more: str) -> subprocess.Popen:
        """Starts a sitting that the caller ends."""
        return subprocess.Popen(
            self.command("sitting", study, name, *more), env=self.environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def whole_lines(text: str) -> list:
    """The lines that end; a line that was cut off acknowledges nothing."""
    return text.split("\n")[:-1]
