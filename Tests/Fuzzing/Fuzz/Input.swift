/// A sort of file or text that comes from outside.
enum Input: String, CaseIterable {
  case questionnaire, expression, table, response, sealed

  /// Reads bytes that may be anything.
  ///
  /// Whoever finds a promise broken stops the program.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .questionnaire: readQuestionnaire(bytes)
    case .expression: readExpression(bytes)
    case .table: readTable(bytes)
    case .response: readResponse(bytes)
    case .sealed: readSealed(bytes)
    }
  }
}
