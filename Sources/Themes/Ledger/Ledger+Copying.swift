extension Ledger {
  /// Writes down a row of another ledger.
  public mutating func add(row place: Int, of other: Ledger) {
    let row = other.rows[place]
    let agreed = Int32(consents.count)
    for agreement in other.consents[row.consents.whole] {
      consents.append(
        Agreement(part: number(of: agreement.part, in: other), isGiven: agreement.isGiven))
    }
    let start = Int32(entries.count)
    for entry in other.entries[row.entries.whole] { add(entry, of: other) }
    var copy = row
    copy.id = ids.add(row.id, of: other.ids)
    copy.questionnaire = number(of: row.questionnaire, in: other)
    copy.version = number(of: row.version, in: other)
    copy.wave = number(of: row.wave, in: other)
    copy.mode = number(of: row.mode, in: other)
    copy.language = number(of: row.language, in: other)
    copy.consents = agreed..<Int32(consents.count)
    copy.entries = start..<Int32(entries.count)
    rows.append(copy)
  }

  private mutating func add(_ entry: Entry, of other: Ledger) {
    var copy = entry
    copy.question = number(of: entry.question, in: other)
    switch entry.kind {
    case .unread, .silence: break
    case .given:
      let number = given.number(of: other.given[entry.range.lowerBound])
      copy.range = number..<number
    case .words, .nothing:
      let start = Int32(marks.count)
      for mark in other.marks[entry.range.whole] {
        let first = places.end
        for place in other.places.places(in: mark.places, of: other.names.values.count) {
          var copy = place
          copy.pattern = number(of: place.pattern, in: other)
          places.add(copy)
        }
        var copy = mark
        copy.theme = number(of: mark.theme, in: other)
        copy.places = first..<places.end
        marks.append(copy)
      }
      copy.range = start..<Int32(marks.count)
    }
    entries.append(copy)
  }

  private mutating func number(of name: Int32, in other: Ledger) -> Int32 {
    names.number(of: other.names[name])
  }
}

extension Ledger {
  /// The same ledger in no more room than it needs: what grows has room for as much again.
  public var compact: Ledger {
    var ledger = self
    ledger.rows = Ledger.compact(rows)
    ledger.consents = Ledger.compact(consents)
    ledger.entries = Ledger.compact(entries)
    ledger.marks = Ledger.compact(marks)
    ledger.places = PackedPlaces(Ledger.compact(places.bytes))
    ledger.ids = Texts(Ledger.compact(ids.bytes))
    return ledger
  }

  private static func compact<Element>(_ elements: [Element]) -> [Element] {
    guard elements.capacity > elements.count else { return elements }
    var compact: [Element] = []
    compact.reserveCapacity(elements.count)
    compact.append(contentsOf: elements)
    return compact
  }
}
