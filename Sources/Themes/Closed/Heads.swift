/// People counted once each, and people who were only ever counted as a group.
struct Heads {
  private var people: Set<Int> = []
  private var crowds: [String: Int] = [:]

  /// How many people that is.
  var count: Int { people.count + crowds.values.reduce(0, +) }

  /// The same without the people that are counted elsewhere.
  func without(_ others: Heads) -> Heads {
    var rest = self
    rest.people.subtract(others.people)
    return rest
  }

  /// Counts a person by a number that stands for them.
  mutating func add(person: Int) { people.insert(person) }

  /// Counts so many people of the group session that goes by that text; the most there were count.
  mutating func add(_ number: Int, ofSession id: String) {
    crowds[id] = max(crowds[id] ?? 0, number)
  }
}
