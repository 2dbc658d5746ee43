"""Writes fixtures of two shares compared, many tests at once, and middles of numbers, as statsmodels,
SciPy and NumPy have them.

Needs statsmodels and scipy. Run it from anywhere: python Tests/Oracles/comparisons.py
"""

import json
import pathlib
import random

import numpy
from scipy.stats import chi2_contingency, fisher_exact
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

fixtures = pathlib.Path(__file__).parent.parent / "ThemesTests" / "Fixtures"
chance = random.Random(1)


def write(name, cases):
    lines = ",\n".join(json.dumps(case) for case in cases)
    (fixtures / name).write_text("[\n" + lines + "\n]\n", encoding="utf-8")
    print(len(cases), "cases in", name)


# Shares of two parts: by hand where something degenerates, by chance at the sizes that boards have,
# and a few that are large.
pairs = [
    (0, 1, 0, 1), (1, 1, 0, 1), (1, 1, 1, 1), (0, 1, 1, 1), (0, 19, 0, 20), (19, 19, 20, 20),
    (0, 19, 20, 20), (5, 19, 0, 20), (30, 60, 18, 60), (8, 10, 1, 6), (1, 2, 2, 4), (3, 7, 6, 14),
    (120, 345, 90, 227), (1, 345, 0, 12), (5000, 20000, 5300, 20000), (70, 100000, 100, 90000),
]
for _ in range(64):
    bases = [chance.choice([2, 3, 7, 12, 19, 20, 48, 51, 120, 227, 345]) for _ in range(2)]
    pairs.append((chance.randint(0, bases[0]), bases[0], chance.randint(0, bases[1]), bases[1]))

differences = []
for one, base, other, other_base in pairs:
    low, high = confint_proportions_2indep(
        one, base, other, other_base, method="newcomb", compare="diff", alpha=0.05
    )
    differences.append(
        {
            "counts": [one, base, other, other_base],
            "points": 100 * (one / base - other / other_base),
            "low": 100 * float(low),
            "high": 100 * float(high),
        }
    )
write("differences.json", differences)

# The same as fourfold tables, with frequencies of words in texts beside them.
tables = [(one, base - one, other, other_base - other) for one, base, other, other_base in pairs]
tables += [(30, 20, 970, 1980), (3, 0, 997, 1000), (0, 0, 10, 10), (5, 0, 0, 5), (1, 1, 1, 1)]
fourfold = []
for a, b, c, d in tables:
    case = {"cells": [a, b, c, d], "fisher": float(fisher_exact([[a, b], [c, d]])[1])}
    for name, options in [
        ("pearson", {"correction": False}),
        ("yates", {"correction": True}),
        ("g2", {"correction": False, "lambda_": "log-likelihood"}),
    ]:
        try:
            result = chi2_contingency([[a, b], [c, d]], **options)
            case[name] = [float(result.statistic), float(result.pvalue)]
        except ValueError:  # A row or a column is empty.
            case[name] = None
    fourfold.append(case)
write("fourfold.json", fourfold)

lists = [[], [0.2], [0.01, 0.04, 0.03, 0.20], [1.0, 1.0], [0.0, 0.0, 1.0], [0.05] * 4]
while len(lists) < 60:
    size = chance.randint(1, 40)
    lists.append([round(chance.random() ** chance.choice([1, 3]), chance.choice([2, 6]))
                  for _ in range(size)])
write(
    "false_discovery.json",
    [
        {"p": p, "adjusted": [float(q) for q in multipletests(p, method="fdr_bh")[1]] if p else []}
        for p in lists
    ],
)

samples = [[4], [1, 2], [3, 3, 3], [1, 2, 3, 4], [5, 1], [-2, 0.5, 7, 7]]
while len(samples) < 60:
    size = chance.randint(1, 30)
    samples.append([chance.choice([chance.randint(1, 5), round(chance.uniform(-9, 9), 2)])
                    for _ in range(size)])
write(
    "spreads.json",
    [
        {"numbers": sample, "quartiles": [float(q) for q in numpy.quantile(sample, [0.25, 0.5, 0.75])]}
        for sample in samples
    ],
)
