"""Audits Tests/ThemesTests/Fixtures/disclosure.txt, what 2,000 small studies gave out and withheld.

Each line holds what a study that is drawn from a seed (the number of the line, from 0) gave out one
time after the other, as RandomStudy.swift writes it: RECORD=1 swift test -c release --filter Auditing.
Here the same study is drawn again, and the counts, the sums among them and what a reader can know are
set up anew, from the study and not from the program. Then linear programs (HiGHS) find the smallest
and the largest value that each hidden count can have, given all that went out. Of single reports of up
to 12 people every table that would have been published alike is gone through as well. Two mistakes that
a program could make are planted, and have to be found.

Needs scipy. Run it from anywhere: python Tests/Oracles/disclosure.py
"""

import json
import multiprocessing
import pathlib
import sys

import numpy
from disclosure_study import Study, states
from scipy.optimize import linprog
from scipy.sparse import csr_array

fixtures = pathlib.Path(__file__).parent.parent / "ThemesTests" / "Fixtures"
rules = {"five": (5, 5), "nhs": (8, 5), "ten": (10, 10)}
smallest, boundless = 10, None


class Reader:
    """Somebody who has everything that went out: numbers they do not know, and what ties them."""

    def __init__(self):
        self.truth, self.ranges, self.words, self.rows = {}, {}, {}, []

    def number(self, name, value):
        if self.truth.setdefault(name, value) != value:
            raise ValueError(name)
        self.ranges.setdefault(name, (0, boundless))
        self.words.setdefault(name, (0, boundless))
        return name

    def learn(self, name, low, high, by_words):
        """Takes in that a number is so large; `by_words` where no number says so."""
        for place in [self.words] + ([] if by_words else [self.ranges]):
            least, most = place[name]
            place[name] = (max(least, low), high if most is None else min(most, high))

    def tie(self, plus, minus, exact):
        """Takes in that numbers less others stay the same, or are at least nothing."""
        rest = sum(self.truth[n] for n in plus) - sum(self.truth[n] for n in minus)
        if exact or rest >= 0:
            self.rows.append((plus, minus, rest if exact else None))

    def program(self):
        names = {name: place for place, name in enumerate(self.truth)}
        equal, least = ([], [], [], []), ([], [], [], [])
        for plus, minus, rest in self.rows:
            rows, columns, signs, bounds = least if rest is None else equal
            for group, sign in ((plus, 1), (minus, -1)):
                for name in group:
                    rows.append(len(bounds))
                    columns.append(names[name])
                    signs.append(sign if rest is not None else -sign)
            bounds.append(rest or 0)
        self.names = names
        self.matrices = [
            (csr_array((numpy.array(s, dtype=float), (r, c)), shape=(len(b), len(names))), b) if b else (None, None)
            for r, c, s, b in (equal, least)
        ]

    def extremes(self, plus, minus, words):
        (equal, rest), (least, nothing) = self.matrices
        goal = numpy.zeros(len(self.names))
        for name in plus:
            goal[self.names[name]] += 1
        for name in minus:
            goal[self.names[name]] -= 1
        bounds = list((self.words if words else self.ranges).values())
        ends = []
        for sign in (1, -1):
            found = linprog(
                sign * goal, A_ub=least, b_ub=nothing, A_eq=equal, b_eq=rest, bounds=bounds)
            ends.append(sign * found.fun if found.status == 0 else sign * -numpy.inf)
        return ends


def narrow(reader, plus, minus, limit, label):
    """Why a hidden number is known too well; None where it is not."""
    low, high = reader.extremes(plus, minus, True)
    if label and (low > 1 + 1e-6 or high < label - 1 - 1e-6):
        return f"told to be below {label}, and known to be {low:g} to {high:g}"
    if high - low < limit - 1e-6 and not (low <= 1 + 1e-6 and high >= limit - 1 - 1e-6):
        return f"known to be {low:g} to {high:g}"
    if high - low < limit - 1e-6:
        low, high = reader.extremes(plus, minus, False)
        if high - low < limit - 1e-6:
            return f"known from numbers alone to be {low:g} to {high:g}"
    return None


def audit(job):
    seed, line, mutant = job
    study = Study(seed)
    limit, step = rules[study.profile]
    issues = []
    for text, field in zip(line.split(" "), study.fields):
        count, pattern = text.split(":")
        issues.append((int(count), field, dict(zip(study.names(int(count), field, pattern), pattern))))
    shown = [issue for issue in issues if set(issue[2].values()) != {"-"}]
    reader, guards, published = Reader(), {}, {}
    for number, (count, field, signs) in enumerate(shown):
        study.enter(reader, count, field, signs)
        for name, sign in signs.items():
            key, value = study.key(name, count, field), study.value(name, count)
            if mutant == "primary" and sign == "-" and not study.is_small(name, count):
                sign = "0" if value == 0 else "<" if value < limit else "."
            if sign == "0":
                reader.learn(key, 0, 0, False)
            elif sign == ".":
                low = (value + step // 2) // step * step - step // 2
                low, high = max(low, limit), low + step - 1
                if study.is_group(name):
                    low, high = (max(low, smallest), high) if value >= smallest else (low, min(high, 9))
                reader.learn(key, low, high, False)
            elif sign == "<":
                reader.learn(key, 1, limit - 1, True)
            if sign in "0.":
                published.setdefault(key, number)
            guards.setdefault(key, set()).add((name, sign, count))
    study.tie(reader, shown)
    reader.program()
    held, spent = study.held(shown, limit)
    faults, hidden = [], 0
    for key, entries in guards.items():
        for name, sign, count in entries:
            # How many were asked something, or not, is blurred and no secret.
            if name[1].endswith("asked"):
                continue
            if sign in "-<" and key not in published and key not in spent:
                hidden += 1
                why = narrow(
                    reader, [key], [], limit, limit if sign == "<" else None)
                if why:
                    faults.append(f"{seed}: {name} of {count} people is {why}")
            if sign == "." and not study.is_group(name):
                low, high = reader.extremes([key], [], True)
                if high - low < 1 - 1e-6:
                    faults.append(f"{seed}: {name} of {count} people is rounded, and known to be {low:g}")
    for whole, part in study.rests(reader, shown, limit):
        hidden += 1
        why = narrow(reader, [whole], [part], limit, None)
        if why:
            faults.append(f"{seed}: those who are not in {part} are {why}")
    for later, earlier, most in held.values():
        low, high = reader.extremes([later], [earlier], True)
        hidden += 1
        if reader.truth[later] - reader.truth[earlier] in range(most + 1) and (
                low > 1e-6 or high < most - 1e-6) and (later not in published):
            faults.append(f"{seed}: those who came to {later} are known to be {low:g} to {high:g}")
    return hidden, faults


def digest(text):
    number = 0xCBF29CE484222325
    for byte in text.encode():
        number = (number ^ byte) * 0x100000001B3 % (1 << 64)
    return str(number)


def run(lines, mutant, pool):
    jobs = [(seed, line, mutant) for seed, line in enumerate(lines)]
    hidden, faults = 0, []
    for found, wrong in pool.imap(audit, jobs, chunksize=10):
        hidden += found
        faults += wrong
    return hidden, faults


if __name__ == "__main__":
    text = (fixtures / "disclosure.txt").read_text(encoding="utf-8")
    lines = text.splitlines()
    if len(sys.argv) > 1:
        lines = lines[: int(sys.argv[1])]
    with multiprocessing.Pool() as pool:
        hidden, faults = run(lines, None, pool)
        for fault in faults[:40]:
            print(fault)
        caught = len({f.split(":")[0] for f in run(lines[:200], "primary", pool)[1]})
    print(f"{len(lines)} studies, {hidden} hidden numbers, {len(faults)} known too well")
    print(f"Hiding small counts alone: found out in {caught} of the first 200 studies")
    if faults or caught < 20:
        sys.exit(1)
    if len(sys.argv) == 1:
        result = {
            "studies": len(lines), "hidden": hidden, "known": len(faults),
            "mutant-caught-in-200": caught, "digest": digest(text),
        }
        (fixtures / "disclosure-audit.json").write_text(json.dumps(result, indent=1) + "\n")
