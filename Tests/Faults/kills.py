"""Kills the sitting at random times, and shows how far it had come each time.

A kill comes a little after a line that is drawn at random, so that kills fall between all answers.
The folder is in memory, where syncs cost nothing and most kills hit the store.
"""

import pathlib
import random
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import computer
from probe import Probe, Sitting, whole_lines
from promise import Broken, check, check_resumed

SEED = 7
LINES = 7


def run(path: str, number: int, told) -> None:
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory(dir=computer.memory()) as folder:
        work = pathlib.Path(folder)
        usual = sorted(lasts(path, work / f"usual{turn}") for turn in range(9))[4]
        with ThreadPoolExecutor(computer.workers()) as crew:
            draws = [
                (chance.randrange(LINES), chance.uniform(0, usual / 3)) for _ in range(number)]
            reached = Counter(crew.map(lambda draw: killed(path, work, *draw), draws))
    told(*(f"{count} kills after {step}" for step, count in sorted(reached.items())))
    if number >= 1000 and not {"0 answers", "1 answers", "2 answers", "3 answers"} <= set(reached):
        raise Broken("the kills did not fall between all answers, so that this shows nothing")


def lasts(path: str, study: pathlib.Path) -> float:
    """How long a sitting takes from its first line to its end, in seconds."""
    process = Probe(path).start(study, "the sitting")
    process.stdout.readline()
    begun = time.monotonic()
    process.stdout.read()
    process.wait()
    return time.monotonic() - begun


def killed(path: str, work: pathlib.Path, after: int, wait: float) -> str:
    """Kills one sitting so many seconds after a line, and says how far it had come."""
    probe = Probe(path)
    with tempfile.TemporaryDirectory(dir=work) as folder:
        study = pathlib.Path(folder, "study")
        process = probe.start(study, "the sitting")
        first = b"".join(process.stdout.readline() for _ in range(after + 1))
        time.sleep(wait)
        process.kill()
        rest = process.communicate()[0]
        lines = whole_lines((first + rest).decode("utf-8"))
        sitting = Sitting(lines, process.returncode)
        check(study, sitting)
        check_resumed(study, sitting, "the sitting", probe)
    return "the end" if sitting.saved else f"{len(sitting.acknowledged)} answers"
