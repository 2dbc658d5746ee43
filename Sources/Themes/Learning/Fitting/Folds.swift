import Survey

/// Answers dealt into parts, so that each part is judged by what was learned from the others.
///
/// Answers of one id stay together.
struct Folds: Sendable {
  /// For each answer, its part.
  let part: [Int]
  /// How many parts there are.
  let count: Int

  /// Deals answers by id, in an order that a seed decides.
  init(ids: [String], count: Int = 5, seed: UInt64) {
    var distinct = Array(Set(ids)).sorted()
    var chance = SplitMix(seed: seed)
    distinct.shuffle(using: &chance)
    self.count = max(1, min(count, distinct.count))
    var parts: [String: Int] = [:]
    for (place, id) in distinct.enumerated() { parts[id] = place % count }
    part = ids.map { parts[$0] ?? 0 }
  }

  private init(part: [Int], count: Int) {
    self.part = part
    self.count = count
  }

  /// The same parts with only some of the answers in them.
  func among(_ answers: [Int]) -> Folds { Folds(part: answers.map { part[$0] }, count: count) }

  /// The answers outside a part.
  func outside(_ fold: Int) -> [Int] { part.indices.filter { part[$0] != fold } }

  /// The answers in a part.
  func inside(_ fold: Int) -> [Int] { part.indices.filter { part[$0] == fold } }
}
