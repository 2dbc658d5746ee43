"""The small studies of disclosure.py: drawn from a seed as RandomStudy.swift draws them."""

mask = (1 << 64) - 1
states = ["do-not-know", "do-not-want-to-say", "skipped", "not-understood"]


class Draw:
    """The SplitMix64 generator of Steele, Lea and Flood."""

    def __init__(self, seed):
        self.state = seed

    def __call__(self, below):
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9 & mask
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB & mask
        return (mixed ^ (mixed >> 31)) % below


class Study:
    def __init__(self, seed):
        draw = Draw(seed)
        self.profile = {0: "nhs", 1: "ten"}.get(seed % 10, "five")
        count = [11, 12, 15, 18, 23, 25, 30, 40, 55, 80][draw(10)] + draw(5)
        self.themes = 1 + draw(3)
        rates = [[3, 8, 15, 30, 50, 70, 90, 97][draw(8)] for _ in range(self.themes)]
        self.parts = 2 + draw(3)
        self.several = draw(4) == 0
        skew = [40, 60, 80, 90][draw(4)]
        valued = draw(4) == 0
        self.fields = []
        for issue in range(draw(3) + 1):
            if issue:
                count += [0, 0, 3, 5, 6, 8, 12, 20][draw(8)]
            self.fields.append(["part", "part", "likes", None][draw(4)])
        self.people = []
        for _ in range(count):
            person = {}
            for theme, rate in enumerate(rates):
                speaks, valence = draw(100) < rate, 1 + draw(3)
                person[f"theme t{theme}"] = speaks
                person[f"theme t{theme} positive"] = speaks and valued and valence == 2
                person[f"theme t{theme} negative"] = speaks and valued and valence == 3
            chosen = [0 if draw(100) < skew else 1 + draw(self.parts - 1)]
            other = draw(self.parts)
            if self.several and draw(3) == 0 and other not in chosen:
                chosen.append(other)
            liked = [0, 0, 0, 1, 1, 2, 3, 4][draw(8)]
            person["part"] = {f"p{place}" for place in chosen}
            person["likes"] = {f"l{liked}" if liked < 3 else ["do-not-know", "skipped"][liked - 3]}
            self.people.append(person)
        if draw(3) == 0 and "likes" not in self.fields:
            share = 2 + draw(20)
            for person in self.people:
                if draw(share) == 0:
                    person["likes"] = set()

    # What is counted. A name is (table, measure); a table is None for everybody, or (field, value).

    def members(self, table, count):
        return frozenset(
            place for place, person in enumerate(self.people[:count])
            if table is None or table[1] in person[table[0]])

    def values(self, field):
        listed = [f"p{p}" for p in range(self.parts)] if field == "part" else ["l0", "l1", "l2"]
        return listed + states

    def measures(self):
        return [f"theme t{t}{end}" for t in range(self.themes) for end in ("", " negative", " positive")]

    def tables(self, count, field):
        """The tables of a split; one that everybody is in is left out."""
        tables = [(field, value) for value in self.values(field)] if field else []
        return [t for t in tables if 0 < len(self.members(t, count)) < count]

    def names(self, count, field, pattern):
        split = self.tables(count, field)
        for tables in (split, []):
            named = {}
            for table in [None] + tables:
                title = "everybody" if table is None else "=".join(table)
                for measure in ["people"] + self.measures():
                    named[f"{title}|{measure}"] = (table, measure)
            for measure in ["answers", "uncoded"] + [f"silences {s}" for s in states]:
                named[f"everybody|{measure}"] = (None, measure)
            for question in ("part", "likes"):
                for measure in ["asked", "not asked"]:
                    named[f"q|q {question} {measure}"] = (None, f"{question} {measure}")
                for value in self.values(question):
                    sign = "" if value in states else "= "
                    named[f"q|q {question} {sign}{value}"] = ((question, value), "people of option")
            if len(named) == len(pattern):
                return [named[title] for title in sorted(named, key=lambda title: title + "|")]
        raise ValueError(f"{len(pattern)} signs fit no report")

    def value(self, name, count):
        table, measure = name
        people = [self.people[place] for place in self.members(table, count)]
        if measure in ("people", "people of option", "answers", "part asked"):
            return len(people)
        if measure in ("likes asked", "likes not asked"):
            return sum(bool(p["likes"]) == (measure == "likes asked") for p in people)
        if measure == "uncoded":
            return sum(not any(p[f"theme t{t}"] for t in range(self.themes)) for p in people)
        return sum(p[measure] for p in people) if measure.startswith("theme") else 0

    def key(self, name, count, field=None):
        """The number behind a name: the people in a part are those who chose the option."""
        table, measure = name
        return (count, table, "people" if measure == "people of option" else measure)

    def is_group(self, name):
        return name[1] in ("people", "part asked", "likes asked")

    def is_small(self, name, count):
        """Whether a count is hidden since its group is too small."""
        return name[1].startswith("theme") and len(self.members(name[0], count)) < 10

    # What a reader can know.

    def enter(self, reader, count, field, signs):
        wanted = list(signs)
        for question in ("part", "likes"):
            for value in self.values(question):
                wanted.append(((question, value), "people"))
        for name in wanted:
            reader.number(self.key(name, count), self.value(name, count))

    def tie(self, reader, shown):
        for count, field, signs in shown:
            def key(table, measure):
                return self.key((table, measure), count)

            tables = sorted({t for t, m in signs if m == "people" and t})
            for table in [None] + tables:
                for theme in range(self.themes):
                    spoke = key(table, f"theme t{theme}")
                    reader.tie([key(table, "people")], [spoke], False)
                    for end in (" positive", " negative"):
                        reader.tie([spoke], [key(table, f"theme t{theme}{end}")], False)
            everybody = key(None, "people")
            reader.tie([key(None, "answers")], [key(None, "uncoded")], False)
            for question in ("part", "likes"):
                asked, exact = key(None, f"{question} asked"), not (question == "part" and self.several)
                options = [key((question, v), "people") for v in self.values(question)]
                reader.tie([asked, key(None, f"{question} not asked")], [everybody], True)
                reader.tie(options, [asked], exact)
                for option in options:
                    reader.tie([asked], [option], False)
            exact = not (field == "part" and self.several)
            if tables:
                for measure in ["people"] + self.measures():
                    parts = [key(t, measure) for t in tables]
                    reader.tie(parts, [key(None, measure)], exact)
                    for part, table in zip(parts, tables):
                        reader.tie([key(None, measure)], [part], False)
                        reader.tie(
                            [everybody, part], [key(None, measure), key(table, "people")], False)
        self.tie_over_time(reader)

    def tie_over_time(self, reader):
        """Nobody left, so no count got smaller, and none grew by more than its group."""
        found = {}
        for count, table, measure in reader.truth:
            found.setdefault((table, measure), []).append(count)
        for (table, measure), counts in found.items():
            if measure in ("answers", "uncoded") or measure.startswith("silences"):
                continue
            group = f"{table[0]} asked" if table and measure == "people" else "people"
            place = None if table and measure == "people" else table
            for earlier in counts:
                for later in counts:
                    if earlier < later:
                        now, then = (later, table, measure), (earlier, table, measure)
                        reader.tie([now], [then], False)
                        reader.tie([(later, place, group), then], [now, (earlier, place, group)], False)

    def rests(self, reader, shown, limit):
        """Those of a group who are not in one of its counts, where they are few."""
        rests = set()
        for count, field, signs in shown:
            for table, measure in signs:
                if measure == "people of option":
                    whole = (None, f"{table[0]} asked")
                elif measure.startswith("theme") and measure.count(" ") == 1:
                    whole = (table, "people")
                else:
                    continue
                group = self.value(whole, count)
                if group >= 10 and group - self.value((table, measure), count) < limit:
                    rests.add((self.key(whole, count), self.key((table, measure), count)))
        return sorted(rests, key=str)

    def held(self, shown, limit):
        """Counts of tables to which too few people came since something was told of nearly the same
        people; and those of them that need not be hidden, since a number was given."""
        held, spent, earlier = {}, set(), []
        for count, field, signs in shown:
            tables = {t: self.members(t, count) for t, m in signs if m == "people"}
            for table, members in tables.items():
                for then, other, people, told in earlier:
                    change = len(members ^ people)
                    fewest = min(len(members), len(people))
                    if 0 < change < limit and fewest >= 10 and then != count and told:
                        for measure in self.measures():
                            now = self.key((table, measure), count)
                            if people <= members:
                                held[now] = (now, self.key((other, measure), then), change)
                            if told.get(measure, "-") in "0.":
                                spent.add(now)
            for table, members in tables.items():
                told = {m: s for (t, m), s in signs.items() if t == table and m in self.measures() and s != "-"}
                earlier.append((count, table, members, told))
        return held, spent
