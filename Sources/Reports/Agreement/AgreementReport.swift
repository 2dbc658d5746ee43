import Survey
import Themes

/// How far people who read the same answers found the same themes, and where they differ.
public struct AgreementReport: Equatable, Sendable {
  /// The figures and the disagreements.
  public var agreement: Agreement
  /// The words of the answers, where they can be shown.
  public var words: [Decisions.Place: String]

  /// Makes a report.
  public init(_ agreement: Agreement, words: [Decisions.Place: String] = [:]) {
    self.agreement = agreement
    self.words = words
  }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "Agreement")
    guard agreement.answers > 0 else {
      document.blocks = [
        .paragraph("No answer has been read by two people, so agreement cannot be told.")
      ]
      return document
    }
    document.blocks = [
      .paragraph(
        "\(agreement.answers.of("answer")) read by at least two of: \(agreement.coders.joined(separator: ", "))."
      )
    ]
    document.blocks += figures + differences
    return document
  }

  private var figures: [Block] {
    guard !agreement.themes.isEmpty else {
      return [.paragraph("Nobody found any theme in them, so there is nothing to agree on.")]
    }
    return [
      .heading(level: 2, "Theme by theme"), .table(table), .note(ThemesReport.caution),
      .paragraph(explanation),
    ]
  }

  private var explanation: String {
    "Agreement is the share of answers (with more than two coders, of pairs of coders on an answer) "
      + "on which both found the theme or both did not. Positive agreement looks only at where "
      + "somebody found it (F1). Kappa (Cohen) and alpha (Krippendorff) take off what chance alone "
      + "would give: 1 is full agreement, 0 is no more than chance. With few answers, or a theme that "
      + "is rare, they swing widely, so look at the answers where people differ."
  }

  private var differences: [Block] {
    guard !agreement.disagreements.isEmpty else {
      return agreement.themes.isEmpty
        ? [] : [.paragraph("There is no answer on which they differ.")]
    }
    var blocks: [Block] = [.heading(level: 2, "Where they differ")]
    for disagreement in agreement.disagreements {
      let place = disagreement.place
      let found =
        "\(disagreement.name): found by \(disagreement.found.joined(separator: ", ")), not by "
        + disagreement.missed.joined(separator: ", ")
      let source = "\(place.question), response \(place.response)"
      if let words = words[place] {
        blocks.append(.quote(words, attribution: "\(source). \(found)"))
      } else {
        blocks.append(.paragraph("\(source). \(found)."))
      }
    }
    return blocks
  }
}
