/// What can be learned by laying tables about different people side by side.
extension Protection {
  /// Marks the tables that differ from another one by too few people for both to be shown.
  mutating func separate() {
    for later in crowds.indices {
      for earlier in crowds.indices where crowds[earlier].first < crowds[later].first {
        let isBeside = crowds[earlier].issues.contains(crowds[later].first)
        guard !isBeside, isNear(earlier, later), shares(earlier, later, onlyShown: true) else {
          continue
        }
        near.insert([earlier, later])
        hold(later)
        spend(later, after: earlier)
      }
    }
    var kept: [Int] = []
    for new in crowds.indices where crowds[new].isNew {
      let isShut = kept.contains { isNear($0, new) && shares($0, new, onlyShown: false) }
      if isShut, crowds[new].first == .max {
        hold(new)
      } else {
        kept.append(new)
      }
    }
  }

  /// Ties together the counts of tables that everybody knows to share people: a part with the whole,
  /// or the same part at another time.
  mutating func tie() {
    for second in crowds.indices {
      for first in 0..<second where areRelated(first, second) || near.contains([first, second]) {
        if let change = change(from: first, to: second) { tie(first, second, change) }
      }
    }
  }

  private func areRelated(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (crowds[one], crowds[other])
    if !one.names.isDisjoint(with: other.names) { return true }
    let areTogether = !Set(one.issues).isDisjoint(with: other.issues)
    return areTogether && (one.isEverybody || other.isEverybody)
  }

  /// How many people came and went from one table to another; nil where nobody is in both.
  private func change(from first: Int, to second: Int) -> (came: Int, went: Int)? {
    guard let one = crowds[first].roll, let other = crowds[second].roll,
      !one.isDisjoint(with: other)
    else { return nil }
    return other.change(since: one)
  }

  /// Says whether two tables that may both be shown differ by fewer people than a count that is.
  private func isNear(_ one: Int, _ other: Int) -> Bool {
    let fewest = min(intruder.values[crowds[one].people], intruder.values[crowds[other].people])
    guard fewest >= profile.smallestGroup, let change = change(from: one, to: other) else {
      return false
    }
    return (1..<profile.limit).contains(change.came + change.went)
  }

  /// Says whether two tables count the same thing, other than their people.
  private func shares(_ one: Int, _ other: Int, onlyShown: Bool) -> Bool {
    crowds[other].facts.keys.contains { measure in
      guard measure != LinkedTables.people, let places = crowds[one].facts[measure] else {
        return false
      }
      return !onlyShown
        || places.contains { facts[$0].earlier.contains { $0.figure != .withheld } }
    }
  }

  /// Keeps the counts of a table back.
  private mutating func hold(_ crowd: Int) {
    for (measure, places) in crowds[crowd].facts where measure != LinkedTables.people {
      for place in places { facts[place].isHeld = true }
    }
  }

  /// Takes down the counts of which a number was given nearly as they are now.
  private mutating func spend(_ later: Int, after earlier: Int) {
    for (measure, places) in crowds[later].facts where measure != LinkedTables.people {
      guard crowds[earlier].facts[measure]?.contains(where: hasNumber) ?? false else { continue }
      for place in places { facts[place].isSpent = true }
    }
  }

  private func hasNumber(_ place: Int) -> Bool {
    facts[place].earlier.contains { $0.figure.number != nil }
  }

  /// Tells the intruder that the people of one table are among those of another, or how few came and
  /// went between them.
  private mutating func tie(_ first: Int, _ second: Int, _ change: (came: Int, went: Int)) {
    let range = -change.went...change.came
    for (measure, places) in crowds[first].facts.sorted(by: { $0.key < $1.key }) {
      for one in places {
        for other in crowds[second].facts[measure] ?? [] {
          if near.contains([first, second]) {
            bind(one, other, in: range)
          } else if change.went == 0 {
            order(one, other, crowds[first].people, crowds[second].people)
          } else if change.came == 0 {
            order(other, one, crowds[second].people, crowds[first].people)
          }
        }
      }
    }
  }

  /// Tells the intruder how far one count can be from another.
  private mutating func bind(_ one: Int, _ other: Int, in range: ClosedRange<Int>) {
    guard range.contains(intruder.values[other] - intruder.values[one]) else { return }
    guard facts[other].figure.number == nil else { return }
    secrets[intruder.add(plus: [other], minus: [one], rest: range)] = range
  }

  /// Tells the intruder that all who are in one count are in the other, and all people of the first
  /// who are not in it are not in the other either.
  ///
  /// Where codings were changed between two releases that need not be so.
  private mutating func order(_ one: Int, _ other: Int, _ people: Int, _ all: Int) {
    let values = intruder.values
    guard values[other] >= values[one] else { return }
    intruder.add(plus: [other], minus: [one], rest: 0...Figure.boundless)
    guard one != people, values[all] - values[other] >= values[people] - values[one] else { return }
    intruder.add(plus: [all, one], minus: [other, people], rest: 0...Figure.boundless)
  }
}
