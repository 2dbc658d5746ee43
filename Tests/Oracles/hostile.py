"""Writes 10,000 hostile answers in every format and looks, with programs of others, for what would act.

Usage: hostile.py PROGRAM [NUMBER-OF-ANSWERS [OUTPUT…]]
Needs html5lib, lxml and markdown-it-py; Word files and GitHub's Markdown are looked at where pandoc is
installed. Prints one line for each output; ends with status 1 where hostile words made a formula, an
element, a link, a field or a control character.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import uuid

from hostile_readers import Data, Markdown, Page, Table, Text, Word
from hostile_words import texts

PROJECT = pathlib.Path(__file__).resolve().parents[2]
QUESTIONS = ["good", "next_step", "better"]
PERSON = "yc-0"
REPORTS = {
    "themes": ["themes"], "themes by group": ["themes", "--by", "group"],
    "compare": ["compare", "group"], "compare words": ["compare", "group", "--words"],
    "find": ["find", "friend*"], "who-said": ["who-said", "friends"], "show": ["show", PERSON],
    "codebook check": ["codebook", "check"], "board": ["report", "board", "--leader-notes"],
    "feedback": ["report", "feedback"], "ehc": ["report", "ehc", PERSON],
}
# Other outputs, with how each is read.
SHOWN = {
    "responses": (["responses"], "text"), "codings": (["codings", "list"], "text"),
    "export csv": (["export", "responses", "--format", "csv"], "csv"),
    "export tidy": (["export", "responses", "--format", "tidy"], "csv"),
    "export fhir": (["export", "responses", "--format", "fhir"], "json"),
    "export codings": (["codings", "export", "--format", "csv"], "csv"),
    "export person": (["export", "person", PERSON], "text"),
    "export person json": (["export", "person", PERSON, "--format", "json"], "json"),
}


def study(folder: pathlib.Path, words: list) -> pathlib.Path:
    """A study with these answers, all of which may be quoted."""
    shutil.copytree(PROJECT / "Questionnaires", folder / "Questionnaires")
    place = folder / "Responses" / "youth-council" / "2026-autumn"
    place.mkdir(parents=True)
    for start in range(0, len(words), len(QUESTIONS)):
        said = words[start:start + len(QUESTIONS)]
        one = response(start // len(QUESTIONS), dict(zip(QUESTIONS, said)), said[0])
        page = json.dumps(one, ensure_ascii=start % 2 == 0)
        (place / f"{one['id']}.json").write_bytes(page.encode("utf-8"))
    return folder


def response(number: int, answers: dict, supporter: str) -> dict:
    consent = ["take-part", "quote", "share-with-ehc", "contact-again", "carry-forward"]
    return {
        "format": "yousaid-response/1", "id": str(uuid.uuid5(uuid.NAMESPACE_OID, str(number))),
        "questionnaire": {"id": "youth-council", "version": "2026.1"}, "wave": "2026-autumn",
        "respondent": {"code": f"yc-{number}", "group": ["young-person", "parent-carer"][number % 2]},
        "collection": {"mode": "supported", "language": "en", "supporter": supporter},
        "consent": dict.fromkeys(consent, "yes") | {"given-by": "self"}, "status": "complete",
        "started": "2026-11-21T16:02:11Z", "finished": "2026-11-21T16:14:40Z",
        "answers": [
            {"question": question, "value": said, "words": "own"}
            for question, said in answers.items()],
    }


class Trial:
    """A hostile study, and the harmless one of the same size that it is held against."""

    def __init__(self, program: str, folder: pathlib.Path, number: int):
        self.program = program
        hostile = texts(number)
        harmless = [f"I like my friends {place}. It is good" for place in range(number)]
        self.places = [study(folder / "harmless", harmless), study(folder / "hostile", hostile)]
        self.pandoc = shutil.which("pandoc")
        self.readers = {
            "text": Text(), "markdown": Markdown(self.pandoc), "html": Page(), "csv": Table(),
            "json": Data(), "docx": Word(),
        }
        self.failed = 0

    def written(self, words: list, out=None) -> bytes:
        """What the program wrote in each study; whatever it tells besides has no control either."""
        command = [self.program, *words, *(["--out", str(out)] if out else [])]
        ran = subprocess.run(command, capture_output=True, check=False)
        told = Text().parts(ran.stderr)
        if told or ran.returncode not in (0, 1):
            raise SystemExit(f"{words}: {told or ran.stderr[-2000:]}")
        if out is None:
            return ran.stdout
        written = pathlib.Path(out).read_bytes() if pathlib.Path(out).exists() else b""
        pathlib.Path(out).unlink(missing_ok=True)
        return written

    def look(self, name: str, words: list, form: str, into_file: bool) -> None:
        parts = []
        for place in self.places:
            out = place / f"written.{form}" if into_file else None
            written = self.written([*words, "--study", str(place)], out)
            parts.append(self.readers[form].parts(written) if written else None)
        if parts == [None, None]:
            print(f"{name} as {form}: is not written")
            return
        if None in parts:
            raise SystemExit(f"{name} as {form}: only one study was written of")
        added = sorted(parts[1] - parts[0])
        self.failed += bool(added)
        print(f"{name} as {form}: {', '.join(added[:20]) or 'nothing acts'}", flush=True)


def main(program: str, number: int, only: list) -> int:
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(program, pathlib.Path(folder), number)
        reports = {name: words for name, words in REPORTS.items() if not only or name in only}
        shown = {name: words for name, words in SHOWN.items() if not only or name in only}
        for name, words in reports.items():
            for form in trial.readers:
                if form != "docx":
                    trial.look(name, [*words, "--format", form], form, into_file=form != "text")
                elif trial.pandoc:
                    trial.look(name, [*words, "--format", form], form, into_file=True)
        for name, (words, form) in shown.items():
            trial.look(name, words, form, into_file=False)
    if not trial.pandoc:
        print("Word files were not looked at: there is no pandoc on this computer.")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    sys.exit(main(sys.argv[1], count, sys.argv[3:]))
