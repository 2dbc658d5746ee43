"""Cuts the power: copies the image of a disk in the middle of a sitting, and goes on from the copy.

Half of the cuts are made at the very moment of an acknowledgement, half at random times. That the
cuts can tell is shown by two mutants of the store, which must be caught: one does not wait for the
disk to hold the names in folders, the other does not wait for it at all.
"""

import os
import pathlib
import random
import signal
import tempfile
import time
from dataclasses import dataclass

import computer
import disks
from probe import Probe, Sitting, whole_lines
from promise import Broken, check, check_resumed

SEED = 7
MUTANTS = {"folders": "without syncs of folders", "all": "without any sync"}


def run(path: str, number: int, told) -> None:
    with tempfile.TemporaryDirectory(dir=computer.memory()) as folder:
        work = pathlib.Path(folder)
        lying = computer.library("lying_syncs.c", work)
        for kind, cuts in {"ext4": number, "xfs": number // 5, "btrfs": number // 5}.items():
            try:
                empty = disks.make(kind, work / f"{kind}.image")
            except disks.Missing as error:
                told(f"Not done: no power was cut on {kind}, since {error}.")
                continue
            series = Series(kind, empty, Probe(path))
            series.cut(cuts)
            told(f"{series.done} power cuts on {kind}")
            for lie, what in MUTANTS.items():
                mutant = Probe(path, preload=lying, environment={"LIE": lie})
                caught = is_caught(Series(kind, empty, mutant, Probe(path)))
                told(f"{kind}: the mutant {what} is caught: {caught}")


def is_caught(series: "Series") -> str:
    """What a mutant broke; none may survive."""
    try:
        series.cut(100)
    except Broken as error:
        return str(error)
    raise Broken(f"a mutant survived {series.done} power cuts on {series.kind}")


@dataclass
class Cut:
    """What was on the disk when the power went, and what had been said by then."""

    image: pathlib.Path
    study: str
    sitting: Sitting


class Series:
    """Many cuts on one kind of disk."""

    def __init__(self, kind: str, empty: pathlib.Path, probe: Probe, sound: Probe = None):
        self.kind, self.empty, self.probe = kind, empty, probe
        # After the power cut a sound store looks at the disk.
        self.sound = sound or probe
        self.chance = random.Random(SEED)
        self.done = 0

    def cut(self, number: int) -> None:
        """Cuts until there are so many, and checks each once the disk is not in use any more."""
        while self.done < number:
            image = disks.copy(self.empty, f"{self.kind}-used")
            with disks.mounted(self.kind, image) as folder:
                cuts = self.cut_at_every_line(image, folder / "study")
                for turn in range(len(cuts)):
                    cuts.append(self.cut_at_random(image, folder / f"study{turn}"))
            for cut in cuts:
                self.look(cut)
                self.done += 1

    def cut_at_every_line(self, image: pathlib.Path, study: pathlib.Path) -> list:
        process = self.probe.start(study, "the sitting", "paced")
        lines, cuts = [], []
        for line in process.stdout:
            lines.append(line.decode("utf-8").rstrip("\n"))
            copied = disks.copy(image, f"{self.kind}-line{len(lines)}")
            cuts.append(Cut(copied, study.name, Sitting(list(lines))))
            process.stdin.write(b"\n")
            process.stdin.flush()
        process.communicate()
        return cuts

    def cut_at_random(self, image: pathlib.Path, study: pathlib.Path) -> Cut:
        process = self.probe.start(study, "the sitting")
        first = process.stdout.readline()
        time.sleep(self.chance.uniform(0, 0.02))
        os.kill(process.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        copied = disks.copy(image, f"{self.kind}-{study.name}")
        process.kill()
        lines = whole_lines((first + process.communicate()[0]).decode("utf-8"))
        return Cut(copied, study.name, Sitting(lines))

    def look(self, cut: Cut) -> None:
        try:
            with disks.mounted(self.kind, cut.image) as folder:
                study = folder / cut.study
                check(study, cut.sitting)
                check_resumed(study, cut.sitting, "the sitting", self.sound)
        except Broken as error:
            said = cut.sitting.lines[-1].split()[0]
            raise Broken(f"{error} (the power was cut after “{said}”)") from None
        finally:
            cut.image.unlink()
