#!/usr/bin/env python3
"""Does to the store of answers what computers do, and looks whether it keeps its promises.

Usage: run.py STORE-PROBE [PART…] [--kills NUMBER] [--cuts NUMBER]

STORE-PROBE is the program of that name which `swift build --build-tests` makes. The parts, all of
them where none is named:
  system-calls  every system call of a sitting is killed at, and fails, once and from then on
  kills         the sitting is killed at random times (--kills, 1,000 unless told)
  power         the power is cut, on images of disks (--cuts, 300 unless told), and two mutants
                that skip the waiting for the disk must be caught
  sticks        the same sitting on file systems of memory sticks
  crowd         eight programs publish 10,000 responses in one folder at once
Ends with status 1 at the first promise broken. What this computer cannot do is said, and not done.
Needs strace, a C compiler, and for images of disks the rights of root.
"""

import argparse
import sys
import time

import crowd
import kills
import power
import sticks
import system_calls
from promise import Broken

PARTS = {
    "system-calls": lambda choice, told: system_calls.run(choice.probe, told),
    "kills": lambda choice, told: kills.run(choice.probe, choice.kills, told),
    "power": lambda choice, told: power.run(choice.probe, choice.cuts, told),
    "sticks": lambda choice, told: sticks.run(choice.probe, told),
    "crowd": lambda choice, told: crowd.run(choice.probe, told),
}


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("probe")
    parser.add_argument("parts", nargs="*")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--cuts", type=int, default=300)
    choice = parser.parse_args()
    unknown = set(choice.parts) - set(PARTS)
    if unknown:
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    for name in choice.parts or PARTS:
        begun = time.monotonic()
        try:
            PARTS[name](choice, lambda *lines: print(*lines, sep="\n", flush=True))
        except Broken as error:
            print(f"{name}: a promise was broken: {error}", file=sys.stderr)
            return 1
        print(f"{name}: kept, in {time.monotonic() - begun:.0f} seconds", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
