/// Finds rows that depend on each other in a circle.
struct Circles {
  private let next: [[Int]]
  private var index: [Int?]
  private var low: [Int]
  private var isOnStack: [Bool]
  private var stack: [Int] = []
  private var counter = 0
  private var found: [[Int]] = []

  /// The rows of each circle, in order; a row that depends on itself is one.
  ///
  /// Strongly connected components after Tarjan (1972), in time linear in rows and references.
  static func find(_ next: [[Int]]) -> [[Int]] {
    var circles = Circles(next)
    for node in next.indices where circles.index[node] == nil { circles.visit(node) }
    return circles.found.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private init(_ next: [[Int]]) {
    self.next = next
    index = Array(repeating: nil, count: next.count)
    low = Array(repeating: 0, count: next.count)
    isOnStack = Array(repeating: false, count: next.count)
  }

  /// Walks without recursion, since a chain can be as long as the sheet.
  private mutating func visit(_ root: Int) {
    var path = [(node: root, edge: 0)]
    enter(root)
    while let (node, edge) = path.last {
      if edge < next[node].count {
        path[path.count - 1].edge += 1
        let other = next[node][edge]
        if index[other] == nil {
          enter(other)
          path.append((other, 0))
        } else if isOnStack[other] {
          low[node] = min(low[node], index[other] ?? 0)
        }
      } else {
        path.removeLast()
        if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
        leave(node)
      }
    }
  }

  private mutating func enter(_ node: Int) {
    index[node] = counter
    low[node] = counter
    counter += 1
    stack.append(node)
    isOnStack[node] = true
  }

  private mutating func leave(_ node: Int) {
    guard low[node] == index[node] else { return }
    var circle: [Int] = []
    while let member = stack.popLast() {
      isOnStack[member] = false
      circle.append(member)
      if member == node { break }
    }
    if circle.count > 1 || next[node].contains(node) { found.append(circle.sorted()) }
  }
}
