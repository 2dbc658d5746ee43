import Survey
import Themes

/// Where answers hold words that somebody looked for, each place in its surroundings.
///
/// Like the excerpts of a theme it is for those who may see the answers.
public struct ConcordanceReport: Equatable, Sendable {
  /// The places.
  public var concordance: Concordance
  /// How many words are shown before and after each place.
  public var context: Int

  /// Makes a report.
  public init(_ concordance: Concordance, context: Int = 8) {
    self.concordance = concordance
    self.context = context
  }

  /// The report for people to read.
  public var document: Document {
    let excerpts = concordance.excerpts
    return Document(
      title: "Where people said \(terms)", banner: ExcerptsReport.banner(for: excerpts),
      blocks: [.paragraph(introduction)]
        + excerpts.flatMap { excerpt in
          excerpt.matches.map { .paragraph(line(excerpt, $0)) }
        })
  }

  private var terms: String {
    concordance.terms.map { "“\($0)”" }.joined(separator: " and ")
  }

  private var introduction: String {
    let searched = concordance.answers.of("answer")
    guard !concordance.excerpts.isEmpty else {
      return "Nobody did, in \(searched) looked through. A word with * at its end finds every word "
        + "that begins so."
    }
    let people = concordance.people.of("person", "people")
    return "\(concordance.places.of("place")) in \(concordance.excerpts.count.of("answer")) from "
      + "\(people), of \(searched) looked through. Each place stands in [brackets]."
  }

  private func line(_ excerpt: Excerpt, _ match: Match) -> String {
    let (before, after) = excerpt.context(of: match.span, words: context)
    let facts: [String?] = [
      excerpt.questionnaire, "wave \(excerpt.wave.name)", "response \(excerpt.response)",
      excerpt.mayBeQuoted ? "may be quoted" : "may not be quoted",
      excerpt.wordsOf, excerpt.isInvented ? "invented example" : nil,
    ]
    return "\(excerpt.respondent.code) to \(excerpt.question): \(before)"
      + "[\(excerpt.text(at: match.span))]\(after) "
      + "(\(facts.compactMap(\.self).joined(separator: ", ")))"
  }
}
