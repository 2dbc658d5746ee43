"""Makes up responses to the youth council questionnaire, the same ones each time.

    python3 voices.py FOLDER NUMBER [FILES-IN-A-WAVE]

makes a study of so many responses beside the questionnaires of this project.
"""

import json
import pathlib
import random
import shutil
import sys

BEGINNINGS = [
    "I like", "I do not like", "I wait for", "I would change", "My mum says that we need",
    "Nobody told me about", "It is hard without", "Last week there was", "I want more of",
    "My friend and I talk about", "There is never any", "We were glad of", "I’m fed up with",
]
MATTERS = [
    "the speech therapy", "my new school", "the taxi in the morning", "a quiet room",
    "the football club", "my plan", "somebody who listens", "the bus to college",
    "a job with animals", "the long waiting list", "my dog", "the blue door",
    "cooking by myself", "another meeting", "the same story again", "a café that is calm",
]
ENDINGS = [
    "because it helps me", "and it takes too long", "when it is loud", "but only on Mondays",
    "and then I feel safe", "because they are kind", "as we did last year", "and that is fine",
]
CLOSED = {
    "listened": ["yes", "sometimes", "no"],
    "joined_up": ["they-know", "some-know", "tell-again"],
    "feel_safe": ["yes", "sometimes", "no"],
    "health_help": ["easy", "between", "hard"],
}
GROUPS = ["young-person", "young-person", "parent-carer", "practitioner"]
PROJECT = pathlib.Path(__file__).resolve().parents[2]


def words(chance: random.Random) -> str:
    """One to three sentences, about 120 letters."""
    sentences = (
        " ".join(map(chance.choice, (BEGINNINGS, MATTERS, ENDINGS))) + "."
        for _ in range(chance.randint(1, 4))
    )
    return " ".join(sentences)


def response(number: int, wave: str) -> dict:
    """The response with that number."""
    chance = random.Random(number)
    moment = f"2026-11-{number % 28 + 1:02}T15:{number % 60:02}:16Z"
    bits = f"{chance.getrandbits(128):032x}"
    answers = []
    for question in ["good", *CLOSED, "next_step", "better"]:
        answer = {"question": question}
        if chance.random() < 0.05:
            answer["state"] = chance.choice(["skipped", "do-not-know", "do-not-want-to-say"])
        elif question in CLOSED:
            answer["value"] = chance.choice(CLOSED[question])
        else:
            answer["value"] = words(chance)
            answer["words"] = chance.choice(["own", "own", "by-supporter"])
        answers.append(answer)
    return {
        "answers": answers,
        "collection": {
            "facilitator": "youth-worker", "language": "en-x-easyread", "mode": "supported",
            "supporter": "teaching-assistant",
        },
        "consent": {
            "carry-forward": "yes", "contact-again": "no", "given-by": "self",
            "quote": chance.choice(["yes", "no"]), "share-with-ehc": "no", "take-part": "yes",
        },
        "finished": moment, "format": "yousaid-response/1",
        "id": "-".join([bits[:8], bits[8:12], bits[12:16], bits[16:20], bits[20:]]),
        "questionnaire": {"id": "youth-council", "version": "2026.1"},
        # Some people answer in several waves.
        "respondent": {"code": f"yc-{number * 9 // 10}", "group": GROUPS[number % 4]},
        "started": moment, "status": "complete", "wave": wave,
    }


def make(folder: pathlib.Path, number: int, in_a_wave: int) -> None:
    """Makes the study."""
    shutil.copytree(PROJECT / "Questionnaires", folder / "Questionnaires")
    for start in range(0, number, in_a_wave):
        wave = f"wave-{start // in_a_wave:03}"
        place = folder / "Responses" / "youth-council" / wave
        place.mkdir(mode=0o700, parents=True)
        for one in range(start, min(start + in_a_wave, number)):
            made = response(one, wave)
            page = json.dumps(made, ensure_ascii=False, indent=2, separators=(",", " : "))
            (place / (made["id"] + ".json")).write_text(page + "\n", encoding="utf-8")


if __name__ == "__main__":
    count = int(sys.argv[2])
    make(pathlib.Path(sys.argv[1]), count, int(sys.argv[3]) if len(sys.argv) > 3 else count)
