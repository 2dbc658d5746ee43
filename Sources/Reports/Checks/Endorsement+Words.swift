import Coproduction
import Survey

extension Endorsement {
  /// The endorsement in words, such as `Checked with young people on …: 7 of 9 agreed`.
  var words: String { "\(wordsWithoutCounts): \(agreed) of \(of) agreed" }

  /// The endorsement where no small number may be shown.
  var wordsWithoutCounts: String {
    isChecked
      ? "Checked with \(group.checkedName) on \(date.spoken)"
      : "Read back to \(group.checkedName) on \(date.spoken), who did not agree"
  }

  /// The endorsement for programs.
  func json(withCounts: Bool = true) -> JSON {
    [
      "group": .string(group.rawValue), "agreed": withCounts ? .integer(agreed) : .null,
      "of": withCounts ? .integer(of) : .null, "date": .string(date.iso),
    ]
  }
}

extension [Endorsement] {
  /// Those that make a theme a checked one, for programs.
  func json(withCounts: Bool = true) -> JSON {
    .array(filter(\.isChecked).map { $0.json(withCounts: withCounts) })
  }
}

extension Group {
  /// The group as it is called where that is told.
  fileprivate var checkedName: String { self == .parentCarer ? "parents" : name }
}
