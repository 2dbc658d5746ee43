"""The same sitting on the file systems of memory sticks, killed at every system call.

FAT and exFAT have neither links nor permissions. So a name is first taken by an empty file, which a
kill or a power cut at that moment leaves behind: for a minute it stands for somebody who is still
writing, and after that the next sitting puts the response in its place.
"""

import os
import pathlib
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import computer
import disks
from probe import Probe
from promise import Broken, check, check_resumed
from system_calls import Trial, begin_nothing

SOME_MINUTES = 300


def run(path: str, told) -> None:
    with tempfile.TemporaryDirectory(dir=computer.memory()) as folder:
        for kind in ["vfat", "exfat"]:
            try:
                image = disks.make(kind, pathlib.Path(folder, f"{kind}.image"))
            except disks.Missing as error:
                told(f"Not done: nothing was kept on {kind}, since {error}.")
                continue
            with disks.mounted(kind, image) as stick:
                told(f"{kind}: {promise(stick)}", f"{kind}: {sittings(path, stick)}")


def promise(stick: pathlib.Path) -> str:
    """What such a disk can promise, in words."""
    file = stick / "file"
    file.touch()
    file.chmod(0o600)
    private = file.stat().st_mode & 0o077 == 0
    try:
        os.link(file, stick / "link")
        linked = True
    except OSError:
        linked = False
    file.unlink()
    return (
        "nothing acknowledged is lost; "
        + ("" if linked else "it knows no links, so a name is first taken by an empty file; ")
        + ("only its owner reads it" if private else "whoever has the stick reads what is on it"))


def sittings(path: str, stick: pathlib.Path) -> str:
    undisturbed = Probe(path).sit(stick / "study", "the sitting")
    check(stick / "study", undisturbed)
    check_resumed(stick / "study", undisturbed, "the sitting", Probe(path))
    trial = StickTrial(path, stick, begin_nothing)
    points = trial.points()
    with ThreadPoolExecutor(computer.workers()) as crew:
        for name, number in points:
            trial.later(crew, f"{name}:signal=SIGKILL:when={number}")
        trial.wait()
    return f"{len(points)} points of a sitting killed, {trial.reserved} left an empty file"


class StickTrial(Trial):
    """A scene on a disk where a kill can leave an empty file, which does not stay."""

    reserved = 0

    def hold(self, study: pathlib.Path, sitting) -> None:
        empty = [path for path in study.glob("Responses/*/*/*.json") if not path.stat().st_size]
        if empty and sitting.saved:
            raise Broken(f"{empty} was said to be saved and is empty")
        for path in empty:
            # As if the computer had taken some minutes to start again.
            os.utime(path, (time.time() - SOME_MINUTES,) * 2)
            self.reserved += 1
        if not empty:
            check(study, sitting)
        check_resumed(study, sitting, "the sitting", self.plain)
