"""Eight programs publish 10,000 responses in one folder at once, a tenth of them under the same ids.

None may be overwritten, every clash must be told by all but one, and every content be found again.
"""

import json
import pathlib
import subprocess
import tempfile
from collections import Counter, defaultdict

import computer
from probe import LIMIT, Probe
from promise import Broken

MEMBERS = 8
TURNS = 1250


def run(path: str, told) -> None:
    with tempfile.TemporaryDirectory(dir=computer.memory()) as folder:
        study = pathlib.Path(folder, "study")
        probe = Probe(path)
        members = [
            subprocess.Popen(
                probe.command("crowd", study, member, TURNS), stdout=subprocess.PIPE, text=True)
            for member in range(MEMBERS)
        ]
        said = [member.communicate(timeout=LIMIT * 4)[0] for member in members]
        if any(member.returncode != 0 for member in members):
            raise Broken("one of the programs could not publish")
        clashes = check(said)
        counted = subprocess.run(
            probe.command("count", study), capture_output=True, text=True, check=True).stdout
        if counted != f"found {MEMBERS * TURNS}\n":
            raise Broken(f"the store finds something else: {counted[:500]}")
        left = [path.name for path in (study / "Responses").rglob(".new-*")]
        if left:
            raise Broken(f"files that never got their name stayed behind: {left[:3]}")
    told(f"{MEMBERS * TURNS} responses of {MEMBERS} programs, {clashes} clashes, all told")


def check(said: list) -> int:
    """Holds the files against what every program said, and gives the number of clashes."""
    outcomes = defaultdict(Counter)
    paths = Counter()
    for member, output in enumerate(said):
        for line in output.splitlines():
            outcome, turn, path = line.split(" ", 2)
            paths[path] += 1
            stored = json.loads(pathlib.Path(path).read_text("utf-8"))
            if stored["answers"][0]["value"] != f"the words of {member} in turn {turn}":
                raise Broken(f"{path} does not hold what was saved there")
            whose = "everybody" if int(turn) % 10 == 0 else member
            outcomes[whose, turn][outcome] += 1
    if len(paths) != MEMBERS * TURNS or max(paths.values()) != 1:
        raise Broken(f"there are {len(paths)} files for {MEMBERS * TURNS} responses")
    for (whose, turn), counts in outcomes.items():
        clashes = MEMBERS - 1 if whose == "everybody" else 0
        if counts != Counter(saved=1, conflict=clashes) and counts != Counter(saved=1):
            raise Broken(f"in turn {turn} of {whose} came {dict(counts)}")
        if counts["conflict"] != clashes:
            raise Broken(f"a clash in turn {turn} was not told: {dict(counts)}")
    return sum(counts["conflict"] for counts in outcomes.values())
