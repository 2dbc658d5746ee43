"""Writes Tests/CoproductionTests/Fixtures/priorities.json: 500 random profiles with ties, with the
Borda scores and the Schulze order that pref_voting gives.

Each profile is a number of options and some orders, each a list of tiers; options that an order does
not name come last together. `borda` is half of pref_voting's symmetric Borda score, plus half of the
options that are met in all orders. `schulze` are the tiers of its Beat Path defeats with winning
votes: what nothing defeats, then what nothing that is left defeats, and so on. Needs pref-voting. Run it from anywhere: python Tests/Oracles/priorities.py
"""

import json
import pathlib
import random

from pref_voting.margin_based_methods import beat_path, beat_path_defeat
from pref_voting.profiles_with_ties import ProfileWithTies
from pref_voting.scoring_methods import symmetric_borda_scores

random.seed(20261121)


def order(options):
    """An order with ties; now and then somebody names only some of the options."""
    ranked = list(range(options))
    random.shuffle(ranked)
    if random.random() < 0.3:
        ranked = ranked[: random.randint(1, options)]
    tiers = []
    for option in ranked:
        if tiers and random.random() < 0.25:
            tiers[-1].append(option)
        else:
            tiers.append([option])
    return tiers


def complete(tiers, options):
    named = {option for tier in tiers for option in tier}
    rest = [option for option in range(options) if option not in named]
    return tiers + ([rest] if rest else [])


def tiers_of(profile, options):
    """What nothing left defeats, again and again, by pref_voting's own defeat relation."""
    defeats = set(beat_path_defeat(profile, strength_function=profile.support).edges())
    left, tiers = list(range(options)), []
    while left:
        first = [a for a in left if not any((b, a) in defeats for b in left)]
        tiers.append(first)
        left = [a for a in left if a not in first]
    return tiers


cases = []
while len(cases) < 500:
    options = random.randint(2, 7)
    voters = random.randint(1, 12)
    orders = [order(options) for _ in range(voters)]
    whole = [complete(tiers, options) for tiers in orders]
    ranks = [
        {option: place + 1 for place, tier in enumerate(tiers) for option in tier}
        for tiers in whole
    ]
    profile = ProfileWithTies(ranks, [1] * voters, candidates=list(range(options)))
    profile.use_extended_strict_preference()
    schulze = tiers_of(profile, options)
    winners = sorted(beat_path(profile, strength_function=profile.support))
    assert winners == schulze[0], (winners, schulze)
    symmetric = symmetric_borda_scores(profile)
    borda = [(symmetric[option] + voters * (options - 1)) / 2 for option in range(options)]
    cases.append({"options": options, "orders": orders, "borda": borda, "schulze": schulze})

target = pathlib.Path(__file__).parent.parent / "CoproductionTests" / "Fixtures"
target.mkdir(parents=True, exist_ok=True)
lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
(target / "priorities.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
tied = sum(any(len(tier) > 1 for tier in case["schulze"]) for case in cases)
print(len(cases), "profiles written,", tied, "of them with a tie in the Schulze order")
