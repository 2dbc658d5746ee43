import Survey
import Themes

/// Every answer behind a theme's figure, with the place in it and the entry that found it.
///
/// It is for those who may see the answers: it does not ask whether a person may be quoted, but
/// says so.
public struct ExcerptsReport: Equatable, Sendable {
  /// The theme with its figure and excerpts.
  public var finding: Finding

  /// Makes a report.
  public init(_ finding: Finding) { self.finding = finding }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: finding.name, banner: Self.banner(for: finding.excerpts))
    document.blocks = [.paragraph(introduction)]
    for excerpt in finding.excerpts {
      document.blocks.append(.quote(excerpt.answer, attribution: attribution(excerpt)))
    }
    return document
  }

  /// What must be read first where answers were made up.
  static func banner(for excerpts: [Excerpt]) -> String? {
    let invented = excerpts.count(where: \.isInvented)
    guard invented > 0 else { return nil }
    return invented == excerpts.count
      ? "Invented example responses: nobody said these words."
      : "Answers marked as invented were made up: nobody said those words."
  }

  private var introduction: String {
    let figure =
      finding.proportion.map { "\($0.words)." }
      ?? "The number of people is withheld, so that nobody can be recognised."
    return
      "\(figure) Answers: \(finding.excerpts.count). Places are counted in characters (Unicode "
      + "scalars) from the start of the answer."
  }

  private func words(_ valence: Valence) -> String {
    switch valence {
    case .positive: "speaks well of it"
    case .negative: "speaks badly of it"
    case .mixed: "speaks well and badly of it"
    case .neutral: "speaks neither well nor badly of it"
    }
  }

  private func attribution(_ excerpt: Excerpt) -> String {
    let places = excerpt.matches.map { match in
      "“\(excerpt.text(at: match.span))” at \(match.span.lowerBound) to \(match.span.upperBound), "
        + "found by \(match.pattern)"
    }
    let parts: [String?] = [
      "\(excerpt.respondent.code) to \(excerpt.question)",
      excerpt.wordsOf,
      "response \(excerpt.response)",
      excerpt.valence.map(words),
      excerpt.mayBeQuoted ? "may be quoted" : "may not be quoted",
      excerpt.isInvented ? "invented example" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
      + (places.isEmpty ? "" : ": " + places.joined(separator: "; "))
  }
}
