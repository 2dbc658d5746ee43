import Survey

extension Ledger {
  /// Puts what people found in place of what the codebook found.
  public mutating func apply(_ decisions: Decisions) {
    guard !decisions.isEmpty else { return }
    let decided = Set(decisions.byPlace.keys.map(\.response))
    for row in rows {
      let id = id(of: row)
      guard decided.contains(id) else { continue }
      for index in row.entries where entries[Int(index)].isWords {
        let entry = entries[Int(index)]
        guard let question = QuestionPath(parsing: names[entry.question]),
          let codings = decisions.codings(of: question, in: id)
        else { continue }
        entries[Int(index)].range = enter(codings)
        entries[Int(index)].isDecided = true
      }
    }
  }

  /// Writes down codings, and says where their marks are.
  mutating func enter(_ codings: [Coding]) -> Range<Int32> {
    let start = Int32(marks.count)
    for coding in codings {
      let first = places.end
      for match in coding.matches {
        let span = Int32(clamping: match.span.lowerBound)..<Int32(clamping: match.span.upperBound)
        places.add(
          Place(
            span: span, pattern: names.number(of: match.pattern), valence: match.valence))
      }
      marks.append(
        Mark(
          theme: names.number(of: coding.theme), valence: coding.valence,
          places: first..<places.end, isConfirmed: coding.isConfirmed))
    }
    return start..<Int32(marks.count)
  }

  /// Whether a part of the consent was given; nil where it was never asked.
  func agreement(to part: String, in row: Row) -> Bool? {
    consents[row.consents.whole].first { names[$0.part] == part }?.isGiven
  }

  /// The same for the number of the part's name; nil where nobody was asked for it.
  func agreement(to part: Int32?, in row: Row) -> Bool? {
    guard let part else { return nil }
    for place in row.consents.whole where consents[place].part == part {
      return consents[place].isGiven
    }
    return nil
  }

  /// The number of a name; nil where nothing here has it.
  func number(of name: String) -> Int32? { names.values.firstIndex(of: name).map(Int32.init) }

  /// The matches of a mark.
  func matches(of mark: Mark) -> [Match] {
    places.places(in: mark.places, of: names.values.count).map { place in
      Match(span: place.span.whole, pattern: names[place.pattern], valence: place.valence)
    }
  }
}

extension Range<Int32> {
  /// The range as places in an array.
  var whole: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
