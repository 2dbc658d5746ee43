"""Kills the sitting at random times, and shows how far it had come each time.

The time is drawn from the start of the sitting to a little after its usual end, so that kills fall
between all answers. The folder is in memory, where syncs cost nothing and most kills hit the store.
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


def run(path: str, number: int, told) -> None:
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory(dir=computer.memory()) as folder:
        work = pathlib.Path(folder)
        usual = sorted(lasts(path, work / f"usual{turn}") for turn in range(9))[4]
        with ThreadPoolExecutor(computer.workers()) as crew:
            waits = [chance.uniform(0, 1.3 * usual) for _ in range(number)]
            reached = Counter(crew.map(lambda wait: killed(path, work, wait), waits))
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


def killed(path: str, work: pathlib.Path, wait: float) -> str:
    probe = Probe(path)
    with tempfile.TemporaryDirectory(dir=work) as folder:
        study = pathlib.Path(folder, "study")
        process = probe.start(study, "the sitting")
        first = process.stdout.readline()
        time.sleep(wait)
        process.kill()
        rest = process.communicate()[0]
        lines = whole_lines((first + rest).decode("utf-8"))
        sitting = Sitting(lines, process.returncode)
        check(study, sitting)
        check_resumed(study, sitting, "the sitting", probe)
    return "the end" if sitting.saved else f"{len(sitting.acknowledged)} answers"
