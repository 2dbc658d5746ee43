import Coproduction
import Survey

extension Endorsement {
  /// The endorsement in words, such as `Checked with young people on …: 7 of 9 agreed`.
  var words: String {
    let counts = "\(agreed) of \(of) agreed"
    return isChecked
      ? "Checked with \(group.checkedName) on \(date.spoken): \(counts)"
      : "Read back to \(group.checkedName) on \(date.spoken), who did not agree: \(counts)"
  }

  /// The endorsement for programs.
  var json: JSON {
    [
      "group": .string(group.rawValue), "agreed": .integer(agreed), "of": .integer(of),
      "date": .string(date.iso),
    ]
  }
}

extension [Endorsement] {
  /// Those that make a theme a checked one, for programs.
  var json: JSON { .array(filter(\.isChecked).map(\.json)) }
}

extension Group {
  /// The group as it is called where that is told.
  fileprivate var checkedName: String { self == .parentCarer ? "parents" : name }
}
