"""Writes the fixtures that the coder that learns is held against, as scikit-learn and SciPy
have them, into Tests/ThemesTests/Fixtures: weights.json, planes.json, measures.json, keyness.json
and calibrations.json.

Needs scikit-learn, scipy and numpy. Run it from anywhere: python Tests/Oracles/learning.py
"""

import json
import pathlib
import random

import numpy
from scipy.optimize import minimize
from scipy.stats import chi2_contingency
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import precision_recall_fscore_support

chance = random.Random(20261)
folder = pathlib.Path(__file__).parent.parent / "ThemesTests" / "Fixtures"

SENTENCES = [
    "", " ", "I waited. I waited again!", "The bus was late; the bus is always late.",
    "Nobody told me anything (nobody).", "a", "ok", "a b", "Speech therapy, speech therapy, speech.",
    "Żółw i jeż", "well-being", "They don't listen - they DON'T.", "1 2 3 four", "bus\tbus\nbus",
    "My school helps me.", "School! School? School.", "It’s fine", "x_y z", "Waiting lists are long",
    "supercalifragilistic", "I like my new teacher and my new class", "no", "No.",
]


def weights():
    """TF-IDF of words and of runs of letters, for documents that were and were not counted."""
    cases = []
    for _ in range(60):
        documents = [chance.choice(SENTENCES) for _ in range(chance.randint(1, 6))]
        text = chance.choice(SENTENCES + documents)
        plain = [d.replace("’", "'") for d in documents]
        case = {"documents": documents, "text": text}
        for name, options in {
            "words": dict(ngram_range=(1, 2), token_pattern=r"(?u)\b\w+\b"),
            "runs": dict(analyzer="char_wb", ngram_range=(4, 5)),
        }.items():
            vectorizer = TfidfVectorizer(sublinear_tf=True, **options)
            try:
                vectorizer.fit(plain)
                values = vectorizer.transform([text.replace("’", "'")]).data
            except ValueError:  # there is no word in any document
                values = []
            case[name] = sorted(float(value) for value in values)
        cases.append(case)
    return cases


def planes():
    """The least of the squared hinge objective, by a general solver."""
    cases = []
    for number in range(60):
        rows = chance.choice([1, 2, 3, 5, 8, 13])
        width = chance.choice([1, 2, 4, 7])
        x = [
            [chance.choice([0, 0, 0.5, 1, -1, chance.uniform(-1, 1)]) for _ in range(width)]
            for _ in range(rows)
        ]
        # The first cases have no answers with the theme, then only such.
        y = [1 if number in (3, 4, 5) else -1 if number < 3 else chance.choice([1, -1]) for _ in x]
        missing, adding = chance.choice([(0.5, 0.5), (2, 0.25), (1, 1), (0.1, 3)])
        matrix, signs = numpy.array(x, float), numpy.array(y, float)
        costs = numpy.where(signs > 0, missing, adding)

        def objective(w):
            margin = numpy.maximum(0, 1 - signs * (matrix @ w))
            value = w @ w / 2 + (costs * margin**2).sum()
            return value, w - 2 * matrix.T @ (costs * margin * signs)

        best = minimize(objective, numpy.zeros(width), jac=True, method="BFGS", tol=1e-12)
        cases.append(
            {
                "rows": x, "signs": y, "missing": missing, "adding": adding,
                "weights": best.x.tolist(), "objective": float(best.fun),
            }
        )
    return cases


def calibrations():
    """Logistic regression with two held-back slopes, by a general solver."""
    cases = []
    for number in range(60):
        count = chance.choice([2, 3, 8, 20, 60])
        score = [chance.gauss(0, 1) for _ in range(count)]
        evidence = [chance.choice([-0.75, -0.75, 0, 0.4]) for _ in range(count)]
        y = [1 if chance.random() < 1 / (1 + numpy.exp(-2 * s - e)) else 0
             for s, e in zip(score, evidence)]
        if len(set(y)) < 2:
            y[0] = 1 - y[0]
        x = numpy.array([score, evidence, [1] * count]).T
        signs = numpy.array(y) * 2 - 1
        penalty = numpy.array([0.3, 0.3, 1e-6])

        def objective(w):
            z = signs * (x @ w)
            gradient = penalty * w - x.T @ (signs / (1 + numpy.exp(z)))
            return numpy.logaddexp(0, -z).sum() + (penalty * w * w).sum() / 2, gradient

        best = minimize(objective, numpy.zeros(3), jac=True, method="BFGS", tol=1e-10)
        cases.append(
            {
                "score": score, "evidence": evidence, "positive": [bool(v) for v in y],
                "likelihood": (1 / (1 + numpy.exp(-(x @ best.x)))).tolist(),
            }
        )
    return cases


def measures():
    cases = []
    for number in range(60):
        count = chance.choice([1, 2, 5, 30])
        share = chance.choice([0, 0.2, 0.5, 1])
        people = [chance.random() < share for _ in range(count)]
        coder = [chance.random() < chance.choice([share, 0, 1, 0.5]) for _ in range(count)]
        precision, recall, f1, _ = precision_recall_fscore_support(
            people, coder, average="binary", zero_division=0
        )
        cases.append(
            {
                "people": people, "coder": coder,
                "precision": float(precision), "recall": float(recall), "f1": float(f1),
            }
        )
    return cases


def keyness():
    cases = []
    tables = [(30, 1000, 20, 2000), (0, 10, 5, 10), (5, 10, 0, 10), (10, 10, 0, 10), (1, 1, 0, 1)]
    while len(tables) < 60:
        size, other = chance.choice([1, 2, 7, 40, 500, 100_000]), chance.choice([1, 3, 12, 300, 9000])
        tables.append((chance.randint(0, size), size, chance.randint(0, other), other))
    for target, size, reference, other in tables:
        cells = [[target, size - target], [reference, other - reference]]
        if target + reference in (0, size + other):
            statistic = 0.0  # a row of zeros: nothing differs
        else:
            statistic = chi2_contingency(cells, correction=False, lambda_="log-likelihood")[0]
        sign = 1 if target * other >= reference * size else -1
        cases.append(
            {
                "target": target, "targetSize": size, "reference": reference,
                "referenceSize": other, "g2": sign * max(0.0, float(statistic)),
            }
        )
    return cases


for name, cases in {
    "weights": weights(), "planes": planes(), "calibrations": calibrations(),
    "measures": measures(), "keyness": keyness(),
}.items():
    text = "[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n"
    (folder / f"{name}.json").write_text(text, encoding="utf-8")
    print(len(cases), name)
