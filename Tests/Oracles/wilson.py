"""Writes Tests/ThemesTests/Fixtures/wilson.json: 95% Wilson intervals as statsmodels has them.

Needs statsmodels. Run it from anywhere: python Tests/Oracles/wilson.py
"""

import json
import pathlib

from statsmodels.stats.proportion import proportion_confint

bases = [1, 2, 3, 5, 9, 10, 19, 20, 48, 100, 345, 1269, 100_000, 10_000_000]
cases = []
for base in bases:
    for count in sorted({0, 1, base // 4, base // 3, base // 2, base - 1, base}):
        low, high = proportion_confint(count, base, alpha=0.05, method="wilson")
        cases.append({"count": count, "base": base, "low": float(low), "high": float(high)})

target = pathlib.Path(__file__).parent.parent / "ThemesTests" / "Fixtures" / "wilson.json"
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text(json.dumps(cases, indent=1) + "\n", encoding="utf-8")
print(len(cases), "cases written")
