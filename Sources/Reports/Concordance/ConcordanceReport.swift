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
    var document = Document(
      title: "Where people said \(terms)", banner: ExcerptsReport.banner(for: excerpts))
    document.blocks = [.paragraph(introduction)]
    var section = ""
    for excerpt in excerpts {
      let heading = "\(excerpt.questionnaire), wave \(excerpt.wave.name)"
      if heading != section { document.blocks.append(.heading(level: 2, heading)) }
      section = heading
      document.blocks += excerpt.matches.map { .paragraph(line(excerpt, $0)) }
    }
    return document
  }

  private var terms: String {
    concordance.terms.map { "“\($0)”" }.joined(separator: " and ")
  }

  private var introduction: String {
    let searched = counted(concordance.answers, "answer")
    guard !concordance.excerpts.isEmpty else {
      return "Nobody did, in \(searched) looked through. A word with * at its end finds every word "
        + "that begins so."
    }
    let people = concordance.people == 1 ? "1 person" : "\(concordance.people) people"
    return
      "\(counted(concordance.places, "place")) in \(counted(concordance.excerpts.count, "answer"))"
      + " from \(people), of \(searched) looked through. Each place stands in [brackets]."
  }

  private func counted(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }

  private func line(_ excerpt: Excerpt, _ match: Match) -> String {
    let (before, after) = excerpt.context(of: match.span, words: context)
    let facts: [String?] = [
      "response \(excerpt.response)", excerpt.mayBeQuoted ? "may be quoted" : "may not be quoted",
      excerpt.wordsOf, excerpt.isInvented ? "invented example" : nil,
    ]
    return "\(excerpt.respondent.code) to \(excerpt.question): \(before)"
      + "[\(excerpt.text(at: match.span))]\(after) "
      + "(\(facts.compactMap(\.self).joined(separator: ", ")))"
  }
}
