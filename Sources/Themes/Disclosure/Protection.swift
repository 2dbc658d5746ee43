/// Decides which counts of linked tables are shown, so that none that is hidden can be worked out.
///
/// Beside the counts themselves the intruder knows what earlier releases told of the same people, and
/// of nearly the same people.
struct Protection {
  let profile: Disclosure.Profile
  var intruder = Intruder()
  /// What there is to say of each count that the intruder looks at.
  var facts: [Fact] = []
  /// For each count of the new tables, its fact.
  private(set) var places: [Int] = []
  /// The sets of people that tables are about.
  var crowds: [Crowd] = []
  /// Tables of which the second differs from the first, an earlier one, by too few people.
  var near: Set<[Int]> = []
  /// What is not known yet to be safe.
  var queue: [Intruder.Quarry] = []
  /// What no report has and must not become known: how many of a group are not in one of its counts,
  /// and how a few people changed a count, which could be any of these numbers.
  var secrets: [Int: ClosedRange<Int>?] = [:]
  private var known: [Key: Int] = [:]
  private var sums: Set<LinkedTables.Sum> = []

  struct Fact {
    var role: LinkedTables.Count.Role
    /// The theme or question that it belongs to.
    var subject: String
    /// What the new report, or else an earlier one, shows.
    var figure = Figure.withheld
    /// What earlier releases showed.
    var earlier: [Showing] = []
    /// Whether it may still be withheld.
    var isOpen = false
    /// Whether it is one of the new tables.
    var isNew = false
    /// Whether an earlier release gave a number for it, or for nearly the same people, so that it need
    /// not be hidden any more.
    var isSpent = false
    /// Whether its table differs from another one by too few people for it to be shown: how these few
    /// changed it must not be known.
    var isHeld = false
    /// Whether it counts everybody, and not a part of them.
    var isForAll = false
    /// Whether it is a share of all the people of its table, or of such a share.
    var isOfTable = false
    /// Whether it is how many people a table is about or who were asked something.
    var isGroup = false
    /// The facts that are shown only where this one is.
    var parts: [Int] = []
  }

  /// What a release showed of a count, by which rule.
  struct Showing {
    var figure: Figure
    var profile: Disclosure.Profile
  }

  /// A set of people, with the counts about them.
  struct Crowd {
    var roll: Roll?
    /// What its tables are called, and whether one of them is about everybody.
    var names: Set<String> = []
    var isEverybody = false
    var people = 0
    var facts: [String: [Int]] = [:]
    /// The releases that have it, the new one by the greatest number.
    var issues: [Int] = []

    var isNew: Bool { issues.last == .max }
    var first: Int { issues.first ?? .max }
  }

  private struct Key: Hashable {
    var measure: String
    var crowd: Int
    var value: Int
  }

  /// Takes in what was released before and the tables that are to be released now.
  init(_ tables: LinkedTables, after releases: [Release], by profile: Disclosure.Profile) {
    self.profile = profile
    for (issue, release) in releases.enumerated() {
      let places = enter(release.tables, issue: issue)
      for (index, figure) in release.figures.enumerated()
      where release.tables.counts[index].role != .unshown {
        facts[places[index]].earlier.append(Showing(figure: figure, profile: release.profile))
      }
    }
    places = enter(tables, issue: .max)
    separate()
    decide(tables)
    tie()
    intruder.sort()
    for place in facts.indices { tell(place) }
    // From the back, so that the counts come first in their order.
    queue = secrets.keys.sorted().map(Intruder.Quarry.rest)
    queue += facts.indices.reversed().map(Intruder.Quarry.count)
  }

  private mutating func enter(_ tables: LinkedTables, issue: Int) -> [Int] {
    let isNew = issue == .max
    let ids = tables.tables.map { table in
      let there = table.roll.flatMap { roll in crowds.firstIndex { $0.roll == roll } }
      if there == nil { crowds.append(Crowd(roll: table.roll)) }
      let id = there ?? crowds.count - 1
      if crowds[id].issues.last != issue { crowds[id].issues.append(issue) }
      return id
    }
    let twins = tables.twins
    var places: [Int] = []
    for (index, count) in tables.counts.enumerated() {
      let twin = twins[index].map { places[$0] }
      let place = enter(count, of: ids[count.table], tables.subject(of: count), as: twin)
      if tables.isOfTable(count) { facts[place].isOfTable = true }
      places.append(place)
    }
    for (index, (id, table)) in zip(ids, tables.tables).enumerated() {
      crowds[id].people = places[table.people]
      crowds[id].names.insert(table.name)
      if index == 0 { crowds[id].isEverybody = true }
    }
    for (place, count) in zip(places, tables.counts) {
      if isNew { facts[place].isNew = true }
      if count.table == 0 { facts[place].isForAll = true }
      if isNew, let whole = count.whole { facts[places[whole]].parts.append(place) }
    }
    for sum in tables.sums { enter(sum, tables, places) }
    return places
  }

  private mutating func enter(
    _ count: LinkedTables.Count, of crowd: Int, _ subject: String, as twin: Int?
  ) -> Int {
    let key = Key(measure: count.measure, crowd: crowd, value: count.value)
    let place = known[key] ?? twin ?? intruder.add(count.value)
    if place == facts.count { facts.append(Fact(role: .unshown, subject: subject)) }
    // The same number may be the people of one table and a count in another, which says more of it.
    if facts[place].role == .unshown || count.role == .people {
      (facts[place].role, facts[place].subject) = (count.role, subject)
    }
    if count.role == .group { facts[place].isGroup = true }
    if known[key] == nil { crowds[crowd].facts[count.measure, default: []].append(place) }
    known[key] = place
    return place
  }

  private mutating func enter(_ sum: LinkedTables.Sum, _ tables: LinkedTables, _ places: [Int]) {
    let (plus, minus) = (sum.plus.map { places[$0] }, sum.minus.map { places[$0] })
    let here = LinkedTables.Sum(
      plus: plus.sorted(), minus: minus.sorted(), isExact: sum.isExact)
    let rest =
      plus.reduce(0) { $0 + intruder.values[$1] } - minus.reduce(0) { $0 + intruder.values[$1] }
    guard sums.insert(here).inserted, sum.isExact || rest >= 0, plus != minus else { return }
    let added = intruder.add(
      plus: plus, minus: minus, rest: sum.isExact ? nil : 0...Figure.boundless)
    guard !sum.isExact, sum.plus.count == 1, sum.minus.count == 1 else { return }
    let (whole, part) = (tables.counts[sum.plus[0]], tables.counts[sum.minus[0]])
    if whole.role == .group, part.role == .people, rest < profile.limit,
      whole.value >= profile.smallestGroup
    {
      secrets[added] = .some(nil)
    }
  }

  /// The first figure of each new count, before any is withheld for the sake of another.
  private mutating func decide(_ tables: LinkedTables) {
    for place in facts.indices where !facts[place].isNew { remember(place) }
    for (index, count) in tables.counts.enumerated() where facts[places[index]].isNew {
      let place = places[index]
      if remember(place) || count.role == .unshown { continue }
      let whole = count.whole.map { (tables.counts[$0], facts[places[$0]].figure) }
      if !isNobody(count, in: tables) {
        if facts[place].isHeld { continue }
        // That nobody spoke well of a theme tells of nobody, however few spoke of it.
        let isHidden = whole.map { $0.1.number == nil || isSmall($0.0) } ?? false
        let isNone = count.value == 0 && whole?.0.role == .people && whole?.1 != .withheld
        if isHidden, !isNone { continue }
      }
      facts[place].figure = profile.figure(count.value)
      if index == 0, isSmall(count.value) {
        facts[place].figure = .few(below: profile.smallestGroup)
      }
      facts[place].isOpen = index != 0 && !tables.isAsked(count) && !isNobody(count, in: tables)
    }
  }

  /// Says whether so few people are a group too small for anything to be shown of it.
  private func isSmall(_ whole: LinkedTables.Count) -> Bool {
    whole.role == .group && isSmall(whole.value)
  }

  private func isSmall(_ people: Int) -> Bool { (1..<profile.smallestGroup).contains(people) }

  /// Says whether a count is 0 because everybody's is, which is always shown.
  private func isNobody(_ count: LinkedTables.Count, in tables: LinkedTables) -> Bool {
    guard count.value == 0, count.role != .unshown, let first = tables.tables.first else {
      return false
    }
    let everybody = crowds.first { $0.people == places[first.people] && $0.isNew }
    return everybody?.facts[count.measure]?.contains { place in
      facts[place].isNew && intruder.values[place] == 0 && facts[place].isOfTable
    } ?? false
  }

  /// Shows a count as it was shown before, and says whether it was.
  @discardableResult
  private mutating func remember(_ place: Int) -> Bool {
    let earlier = facts[place].earlier
    guard !earlier.isEmpty else { return false }
    let ours = earlier.filter { $0.profile == profile || !facts[place].isNew }.map(\.figure)
    if earlier.contains(where: { $0.figure.number != nil }) { facts[place].isSpent = true }
    if let shown = ours.first(where: { $0.number != nil }) ?? ours.first(where: { $0 != .withheld })
    {
      facts[place].figure = shown
      return true
    }
    return !ours.isEmpty || !facts[place].isSpent
  }

  /// Tells the intruder what is shown of a count.
  private func ranges(_ place: Int) -> (everything: ClosedRange<Int>, numbers: ClosedRange<Int>) {
    var everything = 0...Figure.boundless
    var numbers = everything
    var showings = facts[place].earlier
    if facts[place].isNew {
      showings.append(Showing(figure: facts[place].figure, profile: profile))
    }
    for showing in showings {
      var range = showing.profile.range(of: showing.figure)
      if facts[place].isGroup, showing.figure.number != nil {
        // That a group has figures of its own, or none, tells whether it is large enough for them.
        let least = showing.profile.smallestGroup
        range = range.clamped(
          to: intruder.values[place] < least ? 0...(least - 1) : least...Figure.boundless)
      }
      everything = everything.clamped(to: range)
      if showing.figure.number != nil { numbers = numbers.clamped(to: range) }
    }
    return (everything, numbers)
  }

  mutating func tell(_ place: Int) {
    guard facts[place].role != .unshown else { return }
    let (everything, numbers) = ranges(place)
    intruder.learn(everything, numbers: numbers, of: place)
  }
}

extension LinkedTables {
  /// Says whether a count is how many were asked something, which is no secret in itself.
  fileprivate func isAsked(_ count: Count) -> Bool {
    count.role == .group && count.measure != LinkedTables.people
  }

  /// Says whether a count is a share of all the people of its table, or a part of such a share.
  fileprivate func isOfTable(_ count: Count) -> Bool {
    guard let whole = count.whole else { return false }
    return whole == tables[count.table].people || isOfTable(counts[whole])
  }

  /// For each count an earlier one that is always the same number; nil where there is none.
  fileprivate var twins: [Int?] {
    var twins = [Int?](repeating: nil, count: counts.count)
    for sum in sums where sum.isExact && sum.plus.count == 1 && sum.minus.count == 1 {
      let (first, second) = (min(sum.plus[0], sum.minus[0]), max(sum.plus[0], sum.minus[0]))
      if counts[first].value == counts[second].value { twins[second] = first }
    }
    return twins
  }

  /// The theme or question that a count belongs to, which counts of one report have in common.
  fileprivate func subject(of count: Count) -> String {
    guard let whole = count.whole, tables[count.table].people != whole else { return count.measure }
    return counts[whole].measure
  }
}
