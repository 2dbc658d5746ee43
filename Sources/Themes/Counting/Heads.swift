/// People counted once each, and people who were only ever counted as a group.
struct Heads: Codable, Equatable, Sendable {
  var people = Members()
  /// How many people group sessions had, by the id of the response.
  var crowds: [String: Int] = [:]

  private enum CodingKeys: String, CodingKey {
    case people
    case crowds = "sessions"
  }

  /// How many people that is.
  var count: Int { people.count + crowds.values.reduce(0, +) }

  /// The same without the people that are counted elsewhere.
  func without(_ others: Heads) -> Heads {
    Heads(people: people.subtracting(others.people), crowds: crowds)
  }

  /// Counts a person by a number that stands for them.
  mutating func add(person: Int32) { people.insert(person) }

  /// Counts so many people of the group session with that response id.
  mutating func add(_ number: Int, ofSession id: String) {
    crowds[id] = max(crowds[id] ?? 0, number)
  }

  /// Counts others as well, whose numbers are others here.
  mutating func merge(_ others: Heads, renumbered: [Int32]) {
    people.formUnion(others.people, renumbered: renumbered)
    for (id, number) in others.crowds { add(number, ofSession: id) }
  }
}
