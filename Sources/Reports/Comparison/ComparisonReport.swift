import Survey
import Themes

/// How parts of the people differ in what they spoke of and what they chose, and what can and cannot
/// be said of that.
public struct ComparisonReport: Equatable, Sendable {
  /// The parts laid beside the reference part.
  public var comparison: Comparison
  /// What everybody said together.
  public var summary: Summary
  /// The titles of questionnaires by id; one that is missing goes by its id.
  public var titles: [String: String]
  /// How the figures are kept from showing who said what.
  public var disclosure = Disclosure(.none)
  /// What is to be said of people who are not counted yet; nil where there are none.
  public var waiting: String?

  /// Makes a report.
  public init(_ comparison: Comparison, of summary: Summary, titles: [String: String] = [:]) {
    self.comparison = comparison
    self.summary = summary
    self.titles = titles
  }

  /// What can be said of a contrast.
  func says(_ contrast: Contrast) -> String {
    let field = comparison.field
    let label = comparison.others.first { $0.value == contrast.part }?.label ?? contrast.part
    return contrast.says(
      of: field.among(label), beside: field.among(comparison.reference.label))
  }

  /// A part by its value, as the beginning of a sentence.
  func title(_ part: Comparison.Part) -> String { comparison.field.title(part.label) }

  /// The contrasts of a row with one part.
  func contrast(_ row: Comparison.Row, with part: Comparison.Part) -> Contrast? {
    row.contrasts.first { $0.part == part.value }
  }
}
