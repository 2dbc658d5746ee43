import Themes

/// What is said in place of a comparison whose figures may not be shown.
public struct RefusedComparison: Equatable, Sendable {
  /// What was to be compared.
  public var field: Field
  /// What everybody said together.
  public var summary: Summary

  /// Makes a refusal.
  public init(by field: Field, of summary: Summary) {
    self.field = field
    self.summary = summary
  }

  private var words: String {
    "These parts cannot be compared: fewer than two of them, or not the one that the others are laid "
      + "beside, have numbers that can be shown. Nothing was changed. Choose larger parts, or more "
      + "responses."
  }

  /// The refusal for people to read.
  public var document: Document {
    Document(
      title: "Comparison by \(field.name)", banner: summary.banner(isExact: false),
      blocks: [.paragraph(words)])
  }

  /// The refusal for programs.
  public var json: JSON { ["by": .string(field.name), "refused": .string(words)] }

  /// The refusal for spreadsheets.
  public var csv: CSV { CSV(columns: ["refused"], rows: [[.text(words)]]) }
}
