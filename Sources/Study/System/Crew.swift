import Dispatch
import FoundationEssentials
import Synchronization

/// As many workers as the computer has cores, for work that falls into pieces.
enum Crew {
  /// How many they are.
  static var size: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Does the work on every item, several at once, and gives the results in the order of the items.
  ///
  /// Whichever worker is free takes the next item. Now and then the number of items done is told,
  /// always by the caller's own worker.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], told: (Int) -> Void = { _ in },
    _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let queue = Queue(items, work)
    let others = min(size, items.count) - 1
    let group = DispatchGroup()
    for _ in 0..<max(0, others) {
      DispatchQueue.global().async(group: group) { while queue.doNext() {} }
    }
    while queue.doNext() { told(queue.done) }
    group.wait()
    return queue.results
  }

  /// The items that are still to do, and what came of the others.
  private final class Queue<Item: Sendable, Result: Sendable>: Sendable {
    private let items: [Item]
    private let work: @Sendable (Item) -> Result
    private let next = Atomic(0)
    private let made: Mutex<[(place: Int, result: Result)]> = Mutex([])

    init(_ items: [Item], _ work: @escaping @Sendable (Item) -> Result) {
      self.items = items
      self.work = work
    }

    var done: Int { made.withLock(\.count) }

    var results: [Result] {
      made.withLock { $0.sorted { $0.place < $1.place }.map(\.result) }
    }

    /// Does one item more; false where all are taken.
    func doNext() -> Bool {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard place < items.count else { return false }
      let result = work(items[place])
      made.withLock { $0.append((place, result)) }
      return true
    }
  }
}
