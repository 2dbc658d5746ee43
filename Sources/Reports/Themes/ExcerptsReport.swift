import Coproduction
import Survey
import Themes

/// Every answer behind a theme's figure, with the place in it and the entry or the person that found
/// it.
///
/// It is for those who may see the answers: it does not ask whether a person may be quoted, but
/// says so.
public struct ExcerptsReport: Equatable, Sendable {
  /// The theme with its figure and excerpts.
  public var finding: Finding
  /// The same for parts; nil where nothing is split.
  public var split: Split?
  /// How far each group agrees with the theme as it was read back.
  public var checked: [Endorsement] = []

  /// Makes a report.
  public init(_ finding: Finding, split: Split? = nil) {
    self.finding = finding
    self.split = split
  }

  /// The parts, each with what it says of the theme.
  var parts: [(part: Split.Part, finding: Finding)] {
    (split?.parts ?? []).compactMap { part in
      part.summary.findings.first { $0.theme == finding.theme }.map { (part, $0) }
    }
  }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: finding.name, banner: Self.banner(for: finding.excerpts))
    document.blocks = [
      .paragraph(
        "\(figure(finding)) These figures are exact and not for publication. Places are counted in "
          + "characters (Unicode scalars) from the start of the answer.")
    ]
    if !checked.isEmpty { document.blocks.append(.list(checked.map { "\($0.words)." })) }
    guard let split else {
      document.blocks += quotes(finding)
      return document
    }
    for (part, finding) in parts {
      document.blocks += [
        .heading(level: 2, "\(split.field.name): \(part.label)"), .paragraph(figure(finding)),
      ]
      document.blocks += quotes(finding)
    }
    return document
  }

  /// What must be read first where answers were made up.
  static func banner(for excerpts: [Excerpt]) -> String? {
    let invented = excerpts.count(where: \.isInvented)
    guard invented > 0 else { return nil }
    return invented == excerpts.count
      ? Summary.inventedBanner
      : "Answers marked as invented were made up: nobody said those words."
  }

  private func figure(_ finding: Finding) -> String {
    "\(finding.words). Answers: \(finding.excerpts.count)."
  }

  private func quotes(_ finding: Finding) -> [Block] {
    finding.excerpts.map { .quote($0.answer, attribution: attribution($0)) }
  }

  private func attribution(_ excerpt: Excerpt) -> String {
    let places = excerpt.matches.map { match in
      let rule = match.pattern.isEmpty ? "" : ", found by \(match.pattern)"
      return "“\(excerpt.text(at: match.span))” at \(match.span.lowerBound) to "
        + "\(match.span.upperBound)\(rule)"
    }
    let parts: [String?] = [
      "\(excerpt.respondent.code) to \(excerpt.question)",
      excerpt.wordsOf,
      "response \(excerpt.response)",
      excerpt.opinion,
      excerpt.mayBeQuoted ? "may be quoted" : "may not be quoted",
      excerpt.isInvented ? "invented example" : nil,
      excerpt.applied,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
      + (places.isEmpty ? "" : ": " + places.joined(separator: "; "))
  }
}
