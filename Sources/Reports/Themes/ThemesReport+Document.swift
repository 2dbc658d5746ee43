import Survey
import Themes

extension ThemesReport {
  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "Themes", banner: banner)
    document.blocks = [.heading(level: 2, "What this covers"), .list(coverage)]
    guard summary.base > 0 else {
      document.blocks.append(
        .paragraph("No response here may be counted, so there are no figures."))
      return document
    }
    document.blocks.append(.heading(level: 2, "What people spoke of"))
    document.blocks += confirmation + figures(summary)
    if let split {
      document.blocks.append(.heading(level: 2, "By \(split.field.name)"))
      for part in split.parts {
        document.blocks.append(.heading(level: 3, "\(split.field.name): \(part.label)"))
        document.blocks += figures(part.summary)
      }
    }
    document.blocks += qualities
    let quoted = quotations
    if !quoted.isEmpty {
      document.blocks.append(.heading(level: 2, "In people's own words"))
      document.blocks += quoted
    }
    if !tallies.isEmpty {
      document.blocks.append(.heading(level: 2, "What people chose"))
      for tally in tallies { document.blocks += blocks(tally) }
    }
    return document
  }

  private var coverage: [String] {
    let silences = Answer.NoAnswer.allCases.compactMap { state in
      summary.silences[state].map { "\(state.label) (\($0))" }
    }
    let names = summary.questionnaires.map(title)
    let waves = summary.waves.map(\.name)
    return [
      names.isEmpty ? nil : "Questionnaires: \(names.joined(separator: "; ")).",
      waves.isEmpty ? nil : "Waves: \(waves.joined(separator: ", ")).",
      "People: \(summary.base). Responses: \(summary.responses).",
      "Answers in words: \(summary.answers), of which \(summary.uncoded) speak of none of the "
        + "themes below.",
      summary.decided == 0
        ? nil
        : "Answers that a person has coded: \(summary.decided). The others rest on suggestions that "
          + "nobody has confirmed.",
      summary.nonAnswers > 0 ? "\(NonAnswer.label): \(summary.nonAnswers)." : nil,
      silences.isEmpty
        ? nil : "Questions for words that were left without: \(silences.joined(separator: ", ")).",
    ].compactMap(\.self)
  }

  private func figures(_ summary: Summary) -> [Block] {
    let people = summary.base == 1 ? "1 person" : "\(summary.base) people"
    let shown = summary.findings.filter { $0.respondents != 0 }
    let silent = summary.findings.filter { $0.respondents == 0 }.map(\.name)
    var blocks: [Block] = []
    if !shown.isEmpty {
      let table = Table(
        caption: "How many of \(people) spoke of each theme",
        columns: [Table.Column("Theme")] + Proportion.columns(counting: "People")
          + (hasDecided ? [Table.Column("Confirmed", isNumeric: true)] : []),
        rows: shown.map(row))
      blocks += [.table(table), .note(Self.caution)]
    }
    if !silent.isEmpty {
      blocks.append(
        .paragraph("Nobody among the \(people) spoke of: \(silent.joined(separator: "; ")).")
      )
    }
    return blocks
  }

  /// Once, and not on every line: how much of what follows a person has confirmed.
  private var confirmation: [Block] {
    let shown = summary.findings.filter { ($0.respondents ?? 0) > 0 }
    guard hasDecided, !shown.isEmpty else { return [] }
    let confirmed = shown.count(where: \.hasConfirmed)
    let line = confirmed == 1 ? "its line says" : "their lines say"
    return [
      .paragraph(
        confirmed == 0
          ? "Themes that a person has confirmed for anybody: none of \(shown.count)."
          : "Themes that a person has confirmed for somebody: \(confirmed) of \(shown.count); "
            + "\(line) for how many people.")
    ]
  }

  /// Whether a person has coded any of the answers.
  private var hasDecided: Bool { summary.decided > 0 }

  private func row(_ finding: Finding) -> Table.Row {
    let whole = finding.parent.flatMap { code in
      summary.findings.first { $0.theme == code }?.name
    }
    let name = finding.name + (whole.map { ", part of \($0)" } ?? "")
    guard let proportion = finding.proportion else {
      return Table.Row(
        [name, "withheld", "", "", "", ""] + (hasDecided ? [""] : []),
        sentences: "\(name). \(finding.words).")
    }
    return Table.Row(
      [name] + proportion.cells + (hasDecided ? ["\(finding.confirmed)"] : []),
      sentences: "\(name). \(finding.words).")
  }
}
