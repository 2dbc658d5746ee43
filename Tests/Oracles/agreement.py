"""Writes fixtures of coders' agreement, as scikit-learn and the package krippendorff have it.

Needs scikit-learn and krippendorff. Run it from anywhere: python Tests/Oracles/agreement.py
"""

import json
import math
import pathlib
import random
import warnings

import krippendorff
import numpy
from sklearn.metrics import accuracy_score, cohen_kappa_score, f1_score

warnings.simplefilter("ignore")
fixtures = pathlib.Path(__file__).parent.parent / "ThemesTests" / "Fixtures"
chance = random.Random(2)


def write(name, cases):
    lines = ",\n".join(json.dumps(case) for case in cases)
    (fixtures / name).write_text("[\n" + lines + "\n]\n", encoding="utf-8")
    print(len(cases), "cases in", name)


def number(value):
    return None if math.isnan(value) else float(value)


# Two coders who sort the same things.
codings = [
    ([0], [0]), ([0], [1]), ([1, 1, 1], [1, 1, 1]), ([0, 1], [1, 0]), ([0, 0, 0], [0, 0, 1]),
    ([1, 1, 1, 0, 0, 0, 1, 0, 1, 0], [1, 1, 0, 0, 0, 1, 1, 0, 1, 0]),
    ([1, 2, 3, 4, 5, 3], [1, 3, 3, 4, 4, 2]), ([1, 9], [9, 9]), ([2, 2], [7, 7]),
]
while len(codings) < 100:
    size = chance.randint(1, 40)
    top = chance.choice([1, 1, 1, 2, 4])
    one = [chance.randint(0, top) for _ in range(size)]
    other = [x if chance.random() < 0.7 else chance.randint(0, top) for x in one]
    codings.append((one, other))
cases = []
for one, other in codings:
    case = {"one": one, "other": other}
    for name in [None, "linear", "quadratic"]:
        case[name or "plain"] = number(cohen_kappa_score(one, other, weights=name))
    if max(one + other) <= 1:
        case["percent"] = 100 * float(accuracy_score(one, other))
        case["positive"] = float(f1_score(one, other)) if max(one + other) == 1 else None
    cases.append(case)
write("kappa.json", cases)

# Any number of coders, some of whom leave things out; each list is what one coder gave.
nan = None
tables = [
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, nan, nan, nan],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nan, 3],
        [nan, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nan],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nan],
    ],
    [[1, 1], [1, 1]], [[1, nan], [nan, 2]], [[1, 1, 2], [1, 1, nan]], [[1], [2]], [[0, 1], [1, 0]],
    [[0, 0, 0, 1], [0, 0, 0, 1]],
]
while len(tables) < 70:
    things = chance.randint(1, 30)
    coders = chance.randint(2, 5)
    values = chance.choice([[0, 1], [0, 1], [1, 2, 3], [1, 2, 3, 4, 5], [0, 2.5, 10, 11]])
    truth = [chance.choice(values) for _ in range(things)]
    tables.append(
        [
            [nan if chance.random() < 0.15 else t if chance.random() < 0.7 else chance.choice(values)
             for t in truth]
            for _ in range(coders)
        ]
    )
cases = []
for table in tables:
    data = numpy.array([[numpy.nan if v is None else v for v in row] for row in table], dtype=float)
    case = {"coders": table}
    for level in ["nominal", "ordinal", "interval"]:
        try:
            case[level] = number(
                krippendorff.alpha(reliability_data=data, level_of_measurement=level)
            )
        except (ValueError, AssertionError):  # One value only, or no pair.
            case[level] = None
    cases.append(case)
write("alpha.json", cases)
