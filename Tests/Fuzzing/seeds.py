"""Gathers what the fuzzer begins with: good inputs from this repository, and words that matter in them.

Usage: seeds.py FOLDER
Makes FOLDER/INPUT with a file for each seed, and FOLDER/INPUT.words, for every input.
"""

import json
import pathlib
import re
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[2]
TABLES = [
    "respondent,group,listened,better\nyc-1,young-person,yes,\"My friends, and art.\"\nyc-2,,no,\n",
    "respondent;listened;joined_up\r\nyc-1;sometimes;they-know\r\n",
    "\ufeffrespondent\ttake_part\tlistened\nyc-1\tyes\tno\n",
    "respondent,hopes[1].hope,helped_by\n'=yc-1,\"a \"\"quoted\"\" word\",teacher friend\n",
]


def questionnaires() -> list:
    names = ["codebook", "study", "glossary"]
    return [
        path.read_text("utf-8") for path in sorted((PROJECT / "Questionnaires").glob("*.yaml"))
        if path.stem not in names
    ]


def literals(folder: str) -> list:
    """The texts in quotation marks of the tests there."""
    source = "\n".join(
        path.read_text("utf-8") for path in sorted((PROJECT / folder).glob("*Expression*.swift")))
    found = re.findall(r'"((?:[^"\\\n]|\\.)+)"', source)
    return [text.replace('\\"', '"').replace("\\\\", "\\") for text in dict.fromkeys(found)]


def expressions() -> list:
    cells = re.findall(
        r"^\s*(?:relevant|constraint|calculation|choice_filter|required): (.+)$",
        "\n".join(questionnaires()), re.M)
    return list(dict.fromkeys(cells)) + literals("Tests/SurveyTests")


def responses() -> list:
    return [
        path.read_text("utf-8") for path in sorted((PROJECT / "Responses").glob("*/*/*.json"))]


def sealed() -> list:
    return [
        path.read_text("utf-8")
        for path in sorted((PROJECT / "Tests/SealingTests").glob("*/*.json"))]


def words(seeds: list) -> list:
    """The words that come most often, with what stands around them in a file."""
    counts = {}
    for seed in seeds:
        for word in set(re.findall(r"[A-Za-z_][\w-]+[(:]?|\$\{\w+\}|[<>=!]=|\d+\.\d+", seed, re.ASCII)):
            counts[word] = counts.get(word, 0) + 1
    return sorted(counts, key=lambda word: (-counts[word], word))[:400]


def main(folder: pathlib.Path) -> None:
    gathered = {
        "questionnaire": questionnaires(), "expression": expressions(),
        "table": TABLES, "response": responses(), "sealed": sealed(),
    }
    for name, seeds in gathered.items():
        place = folder / name
        place.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds):
            (place / f"{number:04}").write_text(seed, "utf-8")
        lines = [json.dumps(word, ensure_ascii=True) + "\n" for word in words(seeds)]
        (folder / f"{name}.words").write_text("".join(lines), "utf-8")
        assert seeds, f"there is no seed for {name}"


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
