import Survey

extension Respondent {
  /// What parts the code of a group from the number of one of its people.
  private static let mark = UInt8(ascii: "#")

  /// One of the people of a group, counted from 1: nobody knows which.
  fileprivate func member(_ number: Int32) -> Respondent {
    Respondent(code: "\(code)#\(number)", group: group)
  }

  /// Whether it is one of the people of a group.
  var isMember: Bool { code.utf8.contains(Respondent.mark) }
}

extension Ledger.Row {
  /// The people that it speaks for: one, or all of a group.
  var people: [Respondent] {
    size > 0 ? (1...size).map { respondent.member($0) } : [respondent]
  }
}
