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
  private static let mostQuotes = 6

  private var quotations: [Block] {
    var blocks: [Block] = []
    var quotes = 0
    for block in themes.quotations {
      if case .quote = block { quotes += 1 } else if quotes >= Self.mostQuotes { break }
      if quotes <= Self.mostQuotes { blocks.append(block) }
    }
    return blocks.isEmpty
      ? [.paragraph("Nobody who may be quoted here agreed to it, so there are no quotes.")] : blocks
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
