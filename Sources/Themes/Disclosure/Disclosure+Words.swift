import Survey

extension Disclosure {
  /// Puts in place of every count of words what may be shown of it, given what was released before;
  /// without figures where nothing may be.
  ///
  /// Only how many people wrote a word is shown: how often they did could tell of one of them. Words
  /// that `isTold` refuses, such as those of a theme that is withheld, are left out.
  public func protect(
    _ comparison: WordComparison, sizes: [String: Int], rolls: Rolls, after releases: [Release],
    isTold: (String) -> Bool
  ) -> (words: WordComparison, tables: LinkedTables, figures: [Figure]) {
    var words = comparison
    for index in words.others.indices {
      words.others[index].more.removeAll { !isTold($0.word) }
      words.others[index].fewer.removeAll { !isTold($0.word) }
    }
    let cells = WordCells(words, sizes: sizes, rolls: rolls)
    var protection = Protection(cells.tables, after: releases, by: profile)
    let figures = protection.secure() ?? cells.tables.counts.map { _ in .withheld }
    words.reference = shown(words.reference, beside: words.reference, cells, figures)
    words.others = words.others.map { shown($0, beside: words.reference, cells, figures) }
    return (words, cells.tables, figures)
  }

  private func shown(
    _ part: WordComparison.Part, beside reference: WordComparison.Part, _ cells: WordCells,
    _ figures: [Figure]
  ) -> WordComparison.Part {
    func figure(_ word: KeyWord, _ part: WordComparison.Part) -> Figure {
      cells.places[part.value]?[word.word].map { figures[$0.place] } ?? .withheld
    }
    func shown(
      _ words: [KeyWord], of one: WordComparison.Part, beside other: WordComparison.Part
    ) -> [KeyWord] {
      words.compactMap { word in
        guard let people = figure(word, one).number else { return nil }
        let others = figure(word, other)
        return KeyWord(
          word: word.word, people: people, otherPeople: others.number,
          suppressed: others.suppression)
      }.sorted { ($1.people, $0.word) < ($0.people, $1.word) }
    }
    var result = part
    result.total = profile.figure(part.total).number ?? 0
    result.leftOut = part.leftOut.flatMap { profile.figure($0).number }
    result.more = shown(part.more, of: part, beside: reference)
    result.fewer = shown(part.fewer, of: reference, beside: part)
    return result
  }
}

/// Where the people who wrote each word stand among the linked tables.
private struct WordCells {
  private(set) var tables = LinkedTables()
  /// By the value of the part and the word.
  private(set) var places: [String: [String: LinkedTables.Cell]] = [:]

  init(_ comparison: WordComparison, sizes: [String: Int], rolls: Rolls) {
    let everybody = tables.table(
      "everybody", people: rolls.everybody.count, roll: rolls.everybody, showsPeople: false)
    // So that later figures of nearly the same people are known to be near.
    let all = [comparison.reference] + comparison.others
    _ = tables.things("words", all.reduce(0) { $0 + $1.total }, in: everybody)
    var parts: [LinkedTables.Cell] = []
    for part in all {
      let people = tables.table(
        "\(comparison.field.name)=\(part.value)", people: sizes[part.value] ?? 0,
        roll: rolls.parts[part.value])
      parts.append(people)
      for (word, count) in comparison.people(of: part).sorted(by: { $0.key < $1.key }) {
        places[part.value, default: [:]][word] = tables.people("word \(word)", count, of: people)
      }
    }
    tables.divide(everybody, into: parts)
  }
}

extension WordComparison {
  /// How many people of a part wrote each word that is listed.
  fileprivate func people(of part: Part) -> [String: Int] {
    var people: [String: Int] = [:]
    for other in others {
      for word in other.more {
        if other.value == part.value { people[word.word] = word.people }
        if reference.value == part.value { people[word.word] = word.otherPeople }
      }
      for word in other.fewer {
        if other.value == part.value { people[word.word] = word.otherPeople }
        if reference.value == part.value { people[word.word] = word.people }
      }
    }
    return people
  }
}
