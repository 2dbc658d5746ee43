/// Where in a questionnaire a finding is.
public enum Place: Hashable, Sendable {
  /// The questionnaire as a whole.
  case form
  /// A heading, by the name of its section and the row of the survey sheet.
  case section(String, row: Int)
  /// A question or note, by its name and the row of the survey sheet.
  case question(String, row: Int)
  /// A list of the choices sheet.
  case list(String)
  /// One choice of a list.
  case choice(String, list: String)
}

extension Place {
  /// The row of the survey sheet, the header being row 1; nil where there is none.
  public var row: Int? {
    switch self {
    case .section(_, let row), .question(_, let row): row > 0 ? row : nil
    case .form, .list, .choice: nil
    }
  }
}

extension Place: CustomStringConvertible {
  /// The place in words, such as `question better, row 12`.
  public var description: String {
    let name =
      switch self {
      case .form: "the whole questionnaire"
      case .section(let name, _): "section \(name)"
      case .question(let name, _): "question \(name)"
      case .list(let name): "choices \(name)"
      case .choice(let name, let list): "choices \(list), choice \(name)"
      }
    return row.map { "\(name), row \($0)" } ?? name
  }
}
