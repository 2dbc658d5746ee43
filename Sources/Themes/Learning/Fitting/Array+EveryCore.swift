import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Works out elements on every core; what comes out does not depend on which was ready first.
  init(onEveryCore count: Int, _ element: @Sendable (Int) -> Element) {
    let done = Mutex<[Int: Element]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let element = element(index)
      done.withLock { $0[index] = element }
    }
    let elements = done.withLock { $0 }
    self = (0..<count).compactMap { elements[$0] }
  }

  /// Works out one element for each of a list, many at a time.
  init<Source: Sendable>(onEveryCore list: [Source], _ element: @Sendable (Source) -> Element) {
    let size = 128
    let chunks = [[Element]](onEveryCore: (list.count + size - 1) / size) { chunk in
      list[chunk * size..<Swift.min(list.count, (chunk + 1) * size)].map(element)
    }
    self = chunks.flatMap(\.self)
  }
}
