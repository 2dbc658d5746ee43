"""Writes Tests/EasyReadTests/Fixtures/reading-grade.json: Kincaid grades as GNU style has them.

Needs the program style (Debian package diction). Run it from anywhere:
python3 Tests/Oracles/reading_grade.py
The texts are our own. Each says how many sentences and words style counts, so that a difference in
the grade can be seen to come from the syllables.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

TEXTS = [
    "We ask about the help you get. Leaders will read what young people said.",
    "Do adults listen to you, or not? You can tell an adult you trust. You can stop at any time.",
    "My sister likes to swim on Sunday. She goes with her friend. They take the bus to the pool.",
    "The team that runs this reads your answers. Leaders see the answers of everybody together. "
    "We use a code in place of your name.",
    "What you say is private. If we think that you or somebody else is not safe, we must tell a "
    "person whose job it is to help.",
    "A short break is time in which somebody else cares for your child, such as a club or an "
    "overnight stay. You can choose where your child goes. Some families use it every month.",
    "The committee recommended immediate reorganisation of the educational provision. Several "
    "organisations communicated their dissatisfaction with the administrative arrangements.",
    "Children waited nearly two years for an assessment. Their parents telephoned every week. "
    "Nobody explained what was happening, and nothing changed until a new manager arrived.",
    "It was a cold day. The dog ran up the hill. I gave him a ball. He did not want it. We went home.",
    "Occupational therapists support independent participation in everyday activities. Their "
    "recommendations should influence the planning of accessible environments.",
    "I want to learn to cook. My mum helps me on Saturday. Last week we made a big apple cake "
    "together. It was a little burnt, but everyone ate it. Next time I will use the timer.",
    "Please describe any difficulties that your child experiences with communication, concentration "
    "or friendships. Include examples from nursery, primary school or secondary school if possible.",
    "School starts at nine. I get there by taxi. The driver is kind and plays music. Sometimes the "
    "road is closed. Then we are late and I miss my first lesson.",
    "We believe that young people know best what helps them. Therefore every meeting begins with "
    "their views, and every decision is explained to them afterwards in words that they understand.",
]


def measure(text: str) -> dict:
    """What style says of a text."""
    said = subprocess.run(
        ["style", "-L", "en_GB"], input=text + "\n", capture_output=True, text=True, check=True
    ).stdout
    return {
        "text": text,
        "kincaid": float(re.search(r"Kincaid: (-?[\d.]+)", said)[1]),
        "words": int(re.search(r"(\d+) words,", said)[1]),
        "sentences": int(re.search(r"(\d+) sentences,", said)[1]),
    }


def main() -> None:
    if shutil.which("style") is None:
        sys.exit("Nothing was written: the program style is missing. Install the package diction.")
    folder = pathlib.Path(__file__).resolve().parent.parent / "EasyReadTests" / "Fixtures"
    folder.mkdir(parents=True, exist_ok=True)
    cases = [measure(text) for text in TEXTS]
    target = folder / "reading-grade.json"
    target.write_text(json.dumps(cases, indent=1) + "\n", encoding="utf-8")
    print(len(cases), "cases written")


if __name__ == "__main__":
    main()
