/// Somebody who lays everything published side by side and works out what is withheld.
///
/// What they can rule out is found by looking for other counts that would have been published in
/// just the same way. Only whole numbers that fulfil every sum are accepted as such, so that what is
/// called possible here really is; what is called impossible may be possible all the same, which
/// costs a figure and gives nobody away.
struct Intruder {
  /// What is taken to be read: all of it, or the numbers without the words that a count is small.
  enum Sight: Int { case everything, numbers }

  /// Something that the intruder wants to know.
  enum Quarry: Hashable {
    case count(Int)
    /// What is left of some counts after others are taken from them.
    case rest(Int)
  }

  /// The counts as they are.
  private(set) var values: [Int] = []
  /// For each sight, what is told of each count.
  private var told: [[ClosedRange<Int>]] = [[], []]
  private var sums: [Sum] = []
  /// The sums that each count is in.
  private var membership: [[Term]] = []

  // What is being tried at the moment: how far each count is from the truth, when it last moved and
  // which way, and the sums that may not hold.
  private var drift: [Int] = []
  private var drifted: [Int] = []
  private var lastMove: [(turn: Int, step: Int)] = []
  private var moved: [(place: Int, step: Int)] = []
  private var unsettled: [Int] = []
  private var turn = 0

  /// Counts, less others, of which the rest is known to lie in a range.
  private struct Sum {
    var terms: [Term]
    var rest: Int
    var range: ClosedRange<Int>

    /// How far the rest is above its range, or below where that is negative.
    var excess: Int {
      if rest > range.upperBound { return rest - range.upperBound }
      return rest < range.lowerBound ? rest - range.lowerBound : 0
    }

    /// How far it would be outside after a step.
    func excess(after step: Int) -> Int {
      let rest = rest + step
      return max(rest - range.upperBound, range.lowerBound - rest, 0)
    }
  }

  /// A count in a sum, or a sum that a count is in, added or taken away.
  private struct Term {
    var place: Int
    var sign: Int
  }

  /// Takes in a count, of which nothing is told yet.
  mutating func add(_ value: Int) -> Int {
    values.append(value)
    for sight in told.indices { told[sight].append(0...Figure.boundless) }
    membership.append([])
    drift.append(0)
    lastMove.append((0, 0))
    return values.count - 1
  }

  /// Takes in that counts, less others, leave a rest in a range; nil is the rest that they leave.
  @discardableResult
  mutating func add(plus: [Int], minus: [Int], rest range: ClosedRange<Int>?) -> Int {
    var terms: [Term] = []
    var rest = 0
    for (places, sign) in [(plus, 1), (minus, -1)] {
      for place in places {
        terms.append(Term(place: place, sign: sign))
        membership[place].append(Term(place: sums.count, sign: sign))
        rest += sign * values[place]
      }
    }
    sums.append(Sum(terms: terms, rest: rest, range: range ?? rest...rest))
    return sums.count - 1
  }

  /// Puts the counts that are easiest to change first in every sum; to be called once, at the end.
  mutating func sort() {
    for sum in sums.indices {
      sums[sum].terms.sort { one, other in
        (membership[one.place].count, one.place) < (membership[other.place].count, other.place)
      }
    }
  }

  /// Takes in what is told of a count.
  mutating func learn(
    _ everything: ClosedRange<Int>, numbers: ClosedRange<Int>, of count: Int
  ) {
    told[Sight.everything.rawValue][count] = everything
    told[Sight.numbers.rawValue][count] = numbers
  }

  /// What something really is.
  func truth(_ quarry: Quarry) -> Int {
    switch quarry {
    case .count(let place): values[place]
    case .rest(let sum): sums[sum].rest
    }
  }

  /// The counts that a rest is made of, or that stand in a sum with a count.
  func neighbours(of quarry: Quarry) -> [Int] {
    switch quarry {
    case .count(let place): membership[place].flatMap { sums[$0.place].terms.map(\.place) }
    case .rest(let sum): sums[sum].terms.map(\.place)
    }
  }

  /// The furthest value towards a goal that something could have.
  mutating func furthest(_ quarry: Quarry, towards goal: Int, seeing sight: Sight) -> Int {
    let truth = truth(quarry)
    var reached = truth
    let step = goal < truth ? -1 : 1
    while reached != goal {
      if !move(quarry, by: step, seeing: sight) {
        // From the truth in one leap may be possible where from the last place is not.
        restore()
        guard move(quarry, by: reached + step - truth, seeing: sight) else { break }
      }
      reached += step
    }
    restore()
    return reached
  }

  private mutating func restore() {
    for place in drifted { shift(place, by: -drift[place]) }
    drifted.removeAll(keepingCapacity: true)
    forget()
  }

  /// Changes something by one, and counts with it until every sum holds again.
  private mutating func move(_ quarry: Quarry, by step: Int, seeing sight: Sight) -> Bool {
    defer { forget() }
    turn += 20
    switch quarry {
    case .count(let place):
      guard isFree(place, by: step, sight.rawValue) else { return false }
      shift(place, by: step)
      // Nothing may move it back.
      let range = told[sight.rawValue][place]
      let wanted = values[place] + drift[place]
      told[sight.rawValue][place] = wanted...wanted
      defer { told[sight.rawValue][place] = range }
      return settle(sight.rawValue)
    case .rest(let sum):
      let range = sums[sum].range
      let wanted = sums[sum].rest + step
      guard range.contains(wanted) else { return false }
      sums[sum].range = wanted...wanted
      defer { sums[sum].range = range }
      unsettled.append(sum)
      return settle(sight.rawValue)
    }
  }

  private mutating func forget() {
    moved.removeAll(keepingCapacity: true)
    unsettled.removeAll(keepingCapacity: true)
  }

  /// Mends one sum after the other by the count that does least harm to the rest, and takes
  /// everything back where that leads nowhere.
  ///
  /// A count that has just moved one way does not go back soon, or it would go to and fro for ever.
  private mutating func settle(_ sight: Int) -> Bool {
    let (start, begun) = (unsettled, moved.count)
    for (oldestFirst, tenure) in [
      (false, 8), (true, 8), (false, 3), (true, 3), (false, 20), (true, 20),
    ] {
      for _ in 0..<Intruder.patience {
        unsettled.removeAll { sums[$0].excess == 0 }
        guard let sum = oldestFirst ? unsettled.first : unsettled.last else {
          drifted += moved.map(\.place)
          return true
        }
        turn += 1
        guard let way = leastHarm(mending: sum, sight, tenure) else { break }
        shift(way.place, by: way.step)
      }
      for (place, step) in moved[begun...].reversed() { shift(place, by: -step) }
      moved.removeLast(moved.count - begun)
      unsettled = start
      turn += 20
    }
    for (place, step) in moved.reversed() { shift(place, by: -step) }
    return false
  }

  private static let patience = 60

  private func leastHarm(mending sum: Int, _ sight: Int, _ tenure: Int) -> (place: Int, step: Int)?
  {
    let need = -sums[sum].excess
    var best: (place: Int, step: Int)?
    var least = Int.max
    for term in sums[sum].terms {
      let step = room(of: term.place, towards: need * term.sign, sight)
      let last = lastMove[term.place]
      if step == 0 || last.step * step < 0 && turn - last.turn < tenure { continue }
      var harm = 0
      for other in membership[term.place] {
        harm += sums[other.place].excess(after: step * other.sign) - abs(sums[other.place].excess)
      }
      if harm < least {
        least = harm
        best = (term.place, step)
      }
    }
    return best
  }

  private func isFree(_ count: Int, by step: Int, _ sight: Int) -> Bool {
    told[sight][count].contains(values[count] + drift[count] + step)
  }

  /// As much of a step as what is told of a count leaves room for.
  private func room(of count: Int, towards step: Int, _ sight: Int) -> Int {
    let range = told[sight][count]
    let now = values[count] + drift[count]
    return step > 0 ? min(step, range.upperBound - now) : max(step, range.lowerBound - now)
  }

  private mutating func shift(_ count: Int, by step: Int) {
    drift[count] += step
    lastMove[count] = (turn, step)
    moved.append((count, step))
    for term in membership[count] {
      sums[term.place].rest += step * term.sign
      unsettled.append(term.place)
    }
  }
}
