/// A fault in a questionnaire file: where it is, what is wrong, and what to do.
public struct Flaw: Error, Hashable, Sendable, Codable {
  /// The name of the file.
  public var file: String
  /// The sheet: `survey`, `choices`, `settings`; nil for the file as a whole.
  public var sheet: String?
  /// The row as a spreadsheet counts it, the header being row 1; nil for the sheet as a whole.
  public var row: Int?
  /// What is wrong, in a sentence.
  public var problem: String
  /// What to do about it, in a sentence.
  public var advice: String
  /// Whether the questionnaire can be asked all the same.
  public var isWarning: Bool

  /// Makes a flaw.
  public init(
    file: String, sheet: String? = nil, row: Int? = nil, problem: String, advice: String,
    isWarning: Bool = false
  ) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.problem = problem
    self.advice = advice
    self.isWarning = isWarning
  }
}

extension Flaw: CustomStringConvertible {
  /// The place, the problem and the advice in one line.
  public var description: String {
    let place = [file, sheet.map { "sheet \($0)" }, row.map { "row \($0)" }].compactMap(\.self)
    return place.joined(separator: ", ") + ": \(problem) \(advice)"
  }
}
