extension Function {
  /// Repeats and the answers in them.
  static let answers: [Function] = [
    Function("count", 1) { .number(Double(try $0.answers(0, of: "count").count)) },
    Function("count-non-empty", 1) {
      .number(Double(try $0.answers(0, of: "count-non-empty").count { !$0.isEmpty }))
    },
    Function("position", 0...1) { .number(Double($0.scope.position)) },
    Function("indexed-repeat", 3...11) {
      guard !$0.count.isMultiple(of: 2) else {
        throw Expression.Fault(
          "indexed-repeat() takes a question, then a repeat and a turn for each level.",
          at: $0.offset, advice: "Give each repeat the number of its turn.")
      }
      var turns: [(repeat: String, turn: Int)] = []
      for index in stride(from: 1, to: $0.count, by: 2) {
        let section = try $0.name(index, of: "indexed-repeat")
        turns.append((section, max(1, try $0.whole(index + 1) ?? 1)))
      }
      let name = try $0.name(0, of: "indexed-repeat")
      return .nodes([$0.scope.value(of: name, in: turns)])
    },
  ]
}
