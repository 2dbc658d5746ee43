/// People of a roll, by their numbers, each once.
struct Members: Sendable {
  private var numbers: [Int32] = []
  /// Whether the numbers rise; mostly they do, since people are numbered as they come.
  private var isInOrder = true

  /// Takes up people whose numbers rise.
  init(rising numbers: [Int32] = []) { self.numbers = numbers }

  /// The numbers, rising.
  var inOrder: [Int32] {
    if isInOrder { return numbers }
    var result: [Int32] = []
    for number in numbers.sorted() where number != result.last { result.append(number) }
    return result
  }

  /// How many people that is.
  var count: Int { inOrder.count }

  /// Takes in one more.
  mutating func insert(_ number: Int32) {
    if let last = numbers.last {
      if number == last { return }
      if number < last { isInOrder = false }
    }
    numbers.append(number)
  }

  /// Takes in others, each under the number that stands at the place of theirs.
  mutating func formUnion(_ others: Members, renumbered: [Int32]) {
    for number in others.numbers { insert(renumbered[Int(number)]) }
    self = Members(rising: inOrder)
  }

  /// The same without others.
  func subtracting(_ others: Members) -> Members {
    let gone = others.inOrder
    if numbers.isEmpty || gone.isEmpty { return self }
    var next = 0
    return Members(
      rising: inOrder.filter { number in
        while next < gone.count, gone[next] < number { next += 1 }
        return next == gone.count || gone[next] != number
      })
  }
}

extension Members: Equatable {
  static func == (one: Members, other: Members) -> Bool { one.inOrder == other.inOrder }
}
