"""Says how long the program takes for each input of longest.py, fed as those who use it would.

Usage: longest-times.py PROGRAM [WORD…]

PROGRAM is the release program; with words, only inputs are fed whose names hold one of them.
Prints the slowest ten, in seconds of processor time. The studies lie in memory where there is such
a folder, unless TMPDIR names another: what a disk adds differs from one to the next. Ends with
status 1 where an input took more than a second, or the program did not end by itself.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from longest import main as make

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST = 1.0
MEMORY = "/dev/shm"
RESPONSE = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f10.json"
# One word of a command may not be longer, whoever types it.
LONGEST_WORD = 128 << 10


def kept(study: pathlib.Path, file: pathlib.Path) -> list:
    folder = study / "Responses/youth-council/2026-autumn"
    folder.mkdir(parents=True)
    shutil.copy(file, folder / RESPONSE)
    return ["responses", "--study", study]


def table(study: pathlib.Path, file: pathlib.Path) -> list:
    return ["import", "responses", file, "--questionnaire", "youth-council", "--study", study]


def expression(study: pathlib.Path, file: pathlib.Path) -> list | None:
    text = file.read_text()
    return ["check", f"--expression={text}"] if len(text.encode()) < LONGEST_WORD else None


COMMANDS = {
    "questionnaire": lambda study, file: ["check", file], "expression": expression, "table": table,
    "response": kept, "sealed": kept,
}


def seconds(program: pathlib.Path, file: pathlib.Path, work: pathlib.Path) -> float | None:
    """The processor time that the program takes for an input; nothing where it cannot be fed."""
    # Nothing is removed before the end: a disk that just lost many files is slow to make new ones.
    study = work / file.parent.name / file.name
    shutil.copytree(ROOT / "Questionnaires", study / "Questionnaires")
    command = COMMANDS[file.parent.name](study, file)
    if command is None:
        return None
    surroundings = {"HOME": str(work), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    run = subprocess.Popen(
        [program, *command], cwd=study, env=surroundings, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(run.pid, 0)
    # 0 is taken and 1 is refused; the rest is a program that did not end by itself.
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode not in (0, 1):
        print(f"{file.parent.name}/{file.name} ended with {run.returncode}.")
        return float("inf")
    return used.ru_utime + used.ru_stime


def main(program: pathlib.Path, words: list) -> int:
    place = MEMORY if os.path.isdir(MEMORY) and "TMPDIR" not in os.environ else None
    with tempfile.TemporaryDirectory(dir=place) as folder:
        work = pathlib.Path(folder)
        make(work / "longest")
        files = [file for file in sorted(work.glob("longest/*/*"))
                 if not words or any(word in f"{file.parent.name}/{file.name}" for word in words)]
        times = [(taken, f"{file.parent.name}/{file.name}") for file in files
                 if (taken := seconds(program, file, work)) is not None]
    times.sort(reverse=True)
    for taken, name in times[:10]:
        print(f"{taken:6.2f}  {name}")
    over = sum(taken > MOST for taken, _ in times)
    print(f"{len(times)} inputs, of which {over} took more than a second.")
    return 1 if over or not times else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]))
