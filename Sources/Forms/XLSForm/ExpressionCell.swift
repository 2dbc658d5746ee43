import Survey

/// The seam to the expression language: the one place that reads a cell as an expression.
enum ExpressionCell {
  /// Reads an expression; nil where the cell holds none.
  static func read(_ text: String?, column: String) throws(LogicProblem) -> Expression? {
    guard let text else { return nil }
    let source = YesNo.read(text).map { $0 ? "true()" : "false()" } ?? text
    do {
      return try Expression(parsing: source)
    } catch {
      throw .unreadable(column: column, reason: error.problem, advice: error.advice)
    }
  }
}
