import Coproduction
import Survey
import Themes

extension BoardPaper {
  /// The paper for people to read.
  public var document: Document {
    var document = Document(title: "What young people and parents said", banner: themes.banner)
    document.blocks = [.list(cover)]
    add("1. Purpose", [.paragraph(purpose)], to: &document)
    add("2. Key messages", messageBlocks, to: &document)
    add("3. What works", praise, to: &document)
    add("4. What we heard", heard, to: &document)
    add("5. What changed since the last wave", changes, to: &document)
    add("6. In people's own words", quotations, to: &document)
    add("7. You said, we did", replies, to: &document)
    add("8. What is asked of the board", asks, to: &document)
    add("9. What this rests on", evidence, to: &document)
    if hasLeaderNotes { add("Notes for leaders", leaderNotes, to: &document) }
    add("Annex: all figures", annex, to: &document)
    return document
  }

  private func add(_ title: String, _ blocks: [Block], to document: inout Document) {
    document.blocks += [.heading(level: 2, title)] + blocks
  }

  private var cover: [String] {
    [
      partnership.isEmpty ? nil : "For: \(partnership).",
      "Date: \(words.day.spoken).",
      wave.isEmpty ? nil : "About: \(wave).",
    ].compactMap(\.self)
  }

  private var purpose: String {
    "This paper brings what children, young people, parents and carers said to the people who plan "
      + "and pay for their support. It asks you to answer them: what you will do, by when, and what "
      + "cannot be done and why."
  }

  /// How many people are quoted in all.
  private static let mostQuotes = 4

  /// Quotes on different themes, each with the theme that it is on.
  private var quotations: [Block] {
    var theme = ""
    let quotes = themes.quotations.compactMap { block -> Block? in
      switch block {
      case .heading(_, let name):
        theme = name
        return nil
      case .quote(let words, let attribution, let language):
        return .quote(
          words, attribution: [theme, attribution].compactMap(\.self).joined(separator: ": "),
          language: language)
      default: return nil
      }
    }
    return quotes.isEmpty
      ? [.paragraph("Nobody who may be quoted here agreed to it, so there are no quotes.")]
      : Array(quotes.prefix(Self.mostQuotes))
  }

  /// The reports that the paper rests on, whole, each under a heading.
  private var annex: [Block] {
    let reports = [themes.document] + (change.map { [$0.document] } ?? [])
    return reports.flatMap { report in
      [.heading(level: 3, report.title)] + report.blocks.map { $0.lowered(by: 2) }
    }
  }
}

extension Block {
  /// The block as it stands further down in another report.
  func lowered(by levels: Int) -> Block {
    guard case .heading(let level, let text) = self else { return self }
    return .heading(level: min(6, level + levels), text)
  }
}
