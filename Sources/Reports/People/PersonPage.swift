import Survey
import Themes

/// Everything that is held about one person, for that person to read.
public struct PersonPage: Equatable, Sendable {
  /// The code that stands for the person.
  public let code: String
  /// What they answered.
  public var responses: [ResponsePage] = []
  /// What they began to answer.
  public var drafts: [ResponsePage] = []
  /// How they changed their mind, in order.
  public var changes: [(change: ConsentChange, time: Moment)] = []
  /// How they like to be asked, a sentence each.
  public var settings: [String] = []
  /// What others found in their answers.
  public var decisions: [Decision] = []
  /// The statements that were made of their words.
  public var statements: [String] = []

  /// Makes a page of nothing.
  public init(_ code: String) { self.code = code }

  /// The page for people to read.
  public var document: Document {
    var document = Document(title: "Everything that is held about \(code)")
    document.blocks = [
      .paragraph(
        "You are not named here: \(code) stands for you. This is what you said, how you like to be "
          + "asked, and what others wrote about your answers.")
    ]
    document.blocks += part("Your answers", responses, none: "You finished no questions.")
    document.blocks += part("What you began", drafts, none: "There is nothing unfinished.")
    document.blocks += part(
      "How you changed your mind", changes.map { "\($0.time.spoken): \($0.change.words)" })
    document.blocks += part("How you like to be asked", settings)
    document.blocks += part("What others found in your answers", decisions.map(words))
    document.blocks += part("Statements made of your words", statements)
    document.blocks += [
      .heading(level: 2, "What is not here"),
      .paragraph(
        "Votes, choices, checks of themes and words on actions carry no code, so nobody can tell "
          + "which of them are yours. Printed papers and copies elsewhere are not here either."),
    ]
    return document
  }

  private func part(_ title: String, _ pages: [ResponsePage], none: String) -> [Block] {
    let blocks = pages.flatMap { page in
      let document = page.document
      return [.heading(level: 3, page.name)]
        + (document.banner.map { [Block.note($0)] } ?? []) + document.blocks.map(PersonPage.lower)
    }
    return [.heading(level: 2, title)] + (blocks.isEmpty ? [.paragraph(none)] : blocks)
  }

  private func part(_ title: String, _ lines: [String]) -> [Block] {
    [.heading(level: 2, title), lines.isEmpty ? .paragraph("Nothing.") : .list(lines)]
  }

  /// A page within a page has its headings two levels further down.
  private static func lower(_ block: Block) -> Block {
    if case .heading(let level, let text) = block {
      .heading(level: level + 2, text)
    } else {
      block
    }
  }

  private func words(_ decision: Decision) -> String {
    let themes = decision.themes.map(\.theme).joined(separator: ", ")
    let memo = decision.memo.map { ". Note: \($0)" } ?? ""
    return "\(decision.time.localDate.spoken), \(decision.coder), \(decision.question): "
      + (themes.isEmpty ? "no theme" : themes) + memo
  }

  /// Compares what is read.
  public static func == (one: PersonPage, other: PersonPage) -> Bool {
    one.document == other.document
  }
}
