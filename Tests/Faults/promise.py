"""What the store promises, held against the files of a study without the store's own code.

An answer that was acknowledged is never lost, nothing is said to be saved that is not, and no file
is left that cannot be read. Whatever happened, the next sitting goes on and finishes.
"""

import json
import os
import pathlib
import time

from probe import QUESTIONS, Probe, Sitting


HOURS = 2 * 3600


class Broken(Exception):
    """A promise that was not kept."""


def words(question: str, name: str) -> str:
    return f"the words of {question} in {name}"


def check(study: pathlib.Path, sitting: Sitting) -> None:
    """Holds the files as the sitting left them against what it said."""
    finished = responses(study)
    if sitting.saved and not any(path.name == sitting.saved.name for path in finished):
        raise Broken(f"{sitting.saved.name} was said to be saved and is not there")
    for segment in (study / "Responses" / ".drafts").glob("*.jsonl"):
        for number, line in enumerate(segment.read_bytes().split(b"\n")[:-1], 1):
            try:
                json.loads(line)
            except ValueError:
                raise Broken(f"line {number} of {segment.name} cannot be read") from None


def check_resumed(study: pathlib.Path, sitting: Sitting, name: str, probe: Probe) -> None:
    """Sits again, which must finish, and holds the response against what was acknowledged before."""
    again = probe.sit(study, "the next sitting")
    if again.status != 0 or not again.saved:
        raise Broken(f"the next sitting did not finish: {again.lines} {again.error}")
    check(study, again)
    check_leftovers(study, probe)
    finished = responses(study)
    if len(finished) != 1:
        raise Broken(f"there is not one response but {sorted(finished)}")
    (answers,) = finished.values()
    for question in sitting.acknowledged:
        if answers[question] != words(question, name):
            raise Broken(f"the acknowledged answer to {question} is lost")


def check_leftovers(study: pathlib.Path, probe: Probe) -> None:
    """Files that were begun and hold nothing that anybody was told of are gone when they are old."""
    left = leftovers(study)
    if any(b"\n" in path.read_bytes() for path in left if path.suffix == ".jsonl"):
        raise Broken(f"a draft stayed behind: {left}")
    for path in left:
        os.utime(path, (time.time() - HOURS,) * 2)
    if left:
        probe.sit(study, "a sitting hours later")
    if leftovers(study):
        raise Broken(f"what was never finished stays for ever: {leftovers(study)}")


def leftovers(study: pathlib.Path) -> list:
    """Drafts, and files that were never given their name."""
    return [*study.glob("Responses/.drafts/*"), *study.glob("Responses/**/.new-*")]


def responses(study: pathlib.Path) -> dict:
    """The answers in every response of the study by its path; each must be whole."""
    found = {}
    for path in (study / "Responses").glob("*/*/*"):
        # Files whose name begins with a dot never got their name, and nobody reads them.
        if path.name.startswith(".") or ".drafts" in path.parts:
            continue
        try:
            stored = json.loads(path.read_text("utf-8"))["answers"]
            answers = {answer["question"]: answer["value"] for answer in stored}
        except (ValueError, KeyError) as error:
            raise Broken(f"{path.name} cannot be read: {error!r}") from None
        if list(answers) != QUESTIONS:
            raise Broken(f"{path.name} holds only {list(answers)}")
        found[path] = answers
    return found
