/// Withholding counts until nothing hidden can be worked out.
extension Protection {
  /// Withholds what has to be, and gives the figure of each count of the new tables; nil where even
  /// so something hidden could be worked out, so that the tables cannot go out as they are.
  mutating func secure() -> [Figure]? {
    // What cannot be helped by withholding something near by is looked at again at the end, when
    // more is withheld, and then anything may be.
    for reach in [24, Int.max] {
      var open: [Intruder.Quarry] = []
      while let quarry = queue.popLast() {
        if isSafe(quarry) { continue }
        let victims = victims(for: quarry, among: reach)
        if victims.isEmpty { open.append(quarry) }
        for victim in victims { withhold(victim) }
      }
      queue = open
    }
    return queue.isEmpty ? places.map { facts[$0].figure } : nil
  }

  /// Says whether the intruder learns no more of something than the rule allows.
  private mutating func isSafe(_ quarry: Intruder.Quarry) -> Bool {
    guard case .count(let place) = quarry else {
      guard case .rest(let sum) = quarry, let range = secrets[sum] else { return true }
      return range.map { covers($0, quarry) } ?? isHidden(quarry)
    }
    let fact = facts[place]
    if fact.role == .unshown || fact.role == .unasked { return true }
    switch fact.figure {
    case .exact: return true
    case .rounded:
      // How many people answered is rounded to blur what is worked out from it, and no secret.
      return fact.role == .group || isBlurred(quarry)
    case .few(let limit):
      return fact.isSpent || covers(1...(limit - 1), quarry) && isHidden(quarry)
    case .withheld: return fact.isSpent || isHidden(quarry)
    }
  }

  /// Says whether something hidden can lie in a range as wide as the limit; or at least be anything
  /// below it, where the numbers without the words leave that range.
  private mutating func isHidden(_ quarry: Intruder.Quarry) -> Bool {
    let (value, limit) = (intruder.truth(quarry), profile.limit)
    let low = intruder.furthest(quarry, towards: max(0, value - limit), seeing: .everything)
    let high = intruder.furthest(quarry, towards: low + limit, seeing: .everything)
    if high - low >= limit { return true }
    guard low <= 1, high >= limit - 1 else { return false }
    let top = intruder.furthest(quarry, towards: low + limit, seeing: .numbers)
    return top - low >= limit
      || intruder.furthest(quarry, towards: max(0, top - limit), seeing: .numbers) <= top - limit
  }

  /// Says whether a rounded count could be another number too.
  private mutating func isBlurred(_ quarry: Intruder.Quarry) -> Bool {
    let value = intruder.truth(quarry)
    return intruder.furthest(quarry, towards: value + 1, seeing: .everything) > value
      || intruder.furthest(quarry, towards: value - 1, seeing: .everything) < value
  }

  private mutating func covers(_ range: ClosedRange<Int>, _ quarry: Intruder.Quarry) -> Bool {
    intruder.furthest(quarry, towards: range.lowerBound, seeing: .everything) <= range.lowerBound
      && intruder.furthest(quarry, towards: range.upperBound, seeing: .everything)
        >= range.upperBound
  }

  /// The counts to be withheld for the sake of another: the least loss that is enough by itself, else
  /// several of which each is needed; none where all that are left would not be enough.
  private mutating func victims(for quarry: Intruder.Quarry, among reach: Int) -> [Int] {
    let candidates = candidates(near: quarry).prefix(reach)
    let enough = candidates.filter { isSafe(quarry, without: [$0]) }
    // A count that cannot be hidden itself is no help for long.
    let best = enough.first { isSafe(.count($0), without: [$0]) } ?? enough.first
    if let best { return [best] }
    var victims = Array(candidates)
    guard isSafe(quarry, without: victims) else { return [] }
    for candidate in candidates.reversed() {
      let fewer = victims.filter { $0 != candidate }
      if isSafe(quarry, without: fewer) { victims = fewer }
    }
    return victims
  }

  /// Says whether something would be safe if counts were withheld.
  private mutating func isSafe(_ quarry: Intruder.Quarry, without others: [Int]) -> Bool {
    let before = others.map { facts[$0].figure }
    for other in others {
      facts[other].figure = .withheld
      tell(other)
    }
    let isSafe = isSafe(quarry)
    for (other, figure) in zip(others, before) {
      facts[other].figure = figure
      tell(other)
    }
    return isSafe
  }

  /// Counts that may still be withheld: those of the same theme or question first, then those that
  /// stand nearest to it in sums, and of those the least loss first.
  private func candidates(near quarry: Intruder.Quarry) -> [Int] {
    var ring =
      if case .count(let place) = quarry { [place] } else { intruder.neighbours(of: quarry) }
    let near = ring + ring.flatMap { intruder.neighbours(of: .count($0)) }
    let subjects = Set(near.map { facts[$0].subject }).subtracting([LinkedTables.people])
    var distance = Dictionary(uniqueKeysWithValues: ring.map { ($0, 0) })
    for step in 1...3 {
      ring = ring.flatMap { intruder.neighbours(of: .count($0)) }
        .filter { distance.updateValue(step, forKey: $0) == nil }
    }
    func order(_ place: Int) -> [Int] {
      [
        subjects.contains(facts[place].subject) ? 0 : 1, facts[place].figure == .exact(0) ? 1 : 0,
        distance[place] ?? 4, loss(place), intruder.values[place], place,
      ]
    }
    let open = facts.indices.filter { facts[$0].isOpen && facts[$0].figure != .withheld }
    return open.sorted { order($0).lexicographicallyPrecedes(order($1)) }
  }

  private func loss(_ place: Int) -> Int {
    if case .few = facts[place].figure { return 0 }
    return switch facts[place].role {
    case .part, .unasked, .unshown: 1
    case .people: facts[place].isForAll ? 3 : 2
    case .group: 9
    }
  }

  /// Withholds a count and what is shown only with it.
  private mutating func withhold(_ place: Int) {
    guard facts[place].isOpen, facts[place].figure != .withheld else { return }
    facts[place].figure = .withheld
    tell(place)
    queue.append(.count(place))
    for part in facts[place].parts
    where facts[place].role == .group || facts[part].figure != .exact(0) { withhold(part) }
  }
}
