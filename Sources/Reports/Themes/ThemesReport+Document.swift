import Survey
import Themes

extension ThemesReport {
  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "Themes", banner: banner)
    document.blocks = [.heading(level: 2, "What this covers"), .list(coverage)]
    guard summary.withheld[.people] == nil else {
      document.blocks.append(.paragraph(withheldWords))
      return document
    }
    guard summary.base > 0 else {
      document.blocks.append(
        .paragraph("No response here may be counted, so there are no figures."))
      return document
    }
    document.blocks.append(.heading(level: 2, "What people spoke of"))
    document.blocks += confirmation + figures(summary) + endorsements(on: summary.findings)
    if let split {
      document.blocks.append(.heading(level: 2, "By \(split.field.name)"))
      if split.parts.isEmpty {
        document.blocks.append(
          .paragraph(
            "No figures are given for the parts: nearly everybody is in one of them, or together "
              + "with figures that were given out before they could show who said what."))
      }
      for part in split.parts {
        document.blocks.append(.heading(level: 3, "\(split.field.name): \(part.label)"))
        document.blocks += figures(part)
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

  /// The figures of a part, or why there are none.
  private func figures(_ part: Split.Part) -> [Block] {
    if let suppressed = part.summary.withheld[.people] {
      let words = suppressed.words(below: disclosure.profile.limit)
      return [.paragraph("How many people: \(words). So no figures are given for them apart.")]
    }
    if disclosure.profile != .none, part.summary.tellsNothing {
      return [.paragraph(tooFew(to: "are in this part"))]
    }
    return figures(part.summary)
  }

  /// Why a part or a question has no figures.
  func tooFew(to verb: String) -> String {
    "No figures are given: fewer than \(disclosure.profile.smallestGroup) people \(verb), or no "
      + "number is large enough to be shown."
  }

  /// Why there are no figures at all.
  var withheldWords: String {
    guard summary.withheld[.people] == .primary else {
      return "No figures are given: together with figures that were given out before, they could "
        + "show who said what. They come by themselves when more people have answered."
    }
    let least = disclosure.profile.smallestGroup
    return
      "Fewer than \(least) people have answered, so no figures are given: with so few, a number "
      + "can show who said what. What they said counts all the same. Those who may see answers can "
      + "read them with: show THEME. Figures come by themselves when \(least) people have answered."
  }

  /// A count as it may be shown.
  private func count(_ value: Int, _ line: Summary.Line) -> String {
    switch summary.withheld[line] {
    case nil: "\(value)"
    case .primary: "fewer than \(disclosure.profile.limit)"
    case .secondary: "withheld"
    }
  }

  private var togetherWords: String? {
    guard summary.together > 0, summary.withheld[.people] == nil else { return nil }
    let people = disclosure.profile == .none ? "\(summary.together)" : "some"
    return
      "Heard together in a group: \(people) of the people. Of these, at least as many spoke of "
      + "a theme as are counted."
  }

  private var coverage: [String] {
    let silences = Answer.NoAnswer.allCases.compactMap { state in
      let isHidden = summary.withheld[.silences(state)] != nil
      return summary.silences[state] == nil && !isHidden
        ? nil : "\(state.label) (\(count(summary.silences[state] ?? 0, .silences(state))))"
    }
    let isHidden = summary.withheld[.people] != nil
    let names = summary.questionnaires.map(title)
    let waves = summary.waves.map(\.name)
    return [
      names.isEmpty ? nil : "Questionnaires: \(names.joined(separator: "; ")).",
      waves.isEmpty ? nil : "Waves: \(waves.joined(separator: ", ")).",
      isHidden ? nil : "People: \(summary.base). Responses: \(summary.responses).",
      togetherWords,
      isHidden
        ? nil
        : "Answers in words: \(count(summary.answers, .answers)), of which "
          + "\(count(summary.uncoded, .uncoded)) speak of none of the themes below.",
      !hasDecided
        ? nil
        : "Answers that a person has coded: \(count(summary.decided, .decided)). The others rest on "
          + "suggestions that nobody has confirmed.",
      summary.nonAnswers > 0 || summary.withheld[.nonAnswers] != nil
        ? "\(NonAnswer.label): \(count(summary.nonAnswers, .nonAnswers))." : nil,
      silences.isEmpty
        ? nil : "Questions for words that were left without: \(silences.joined(separator: ", ")).",
      waiting,
      disclosure.profile != .none || disclosure.reason != nil ? disclosure.sentences : nil,
    ].compactMap(\.self) + rewordedTexts
  }

  private func figures(_ summary: Summary) -> [Block] {
    let people = summary.base == 1 ? "1 person" : "\(summary.base) people"
    let isExact = disclosure.profile == .none
    let shown = summary.findings.filter { isExact || $0.suppressed == nil }
      .filter { $0.respondents != 0 }
    let silent = summary.findings.filter { $0.respondents == 0 }.map(\.name)
    var blocks: [Block] = []
    if !shown.isEmpty {
      let table = Table(
        caption: "How many of \(people) spoke of each theme",
        columns: [Table.Column("Theme")] + Proportion.columns(counting: "People")
          + (hasDecided ? [Table.Column("Confirmed", isNumeric: true)] : []),
        rows: shown.map(row), chart: Chart(of: shown))
      blocks += [.table(table), .note(Self.caution)]
    }
    if !isExact {
      blocks += [
        list(summary, .primary, "Spoken of by 1 to \(disclosure.profile.limit - 1) people each"),
        list(summary, .secondary, "Withheld, so that others stay protected"),
      ].compactMap(\.self)
    }
    if !silent.isEmpty {
      blocks.append(
        .paragraph("Nobody among the \(people) spoke of: \(silent.joined(separator: "; ")).")
      )
    }
    return blocks
  }

  /// The themes that have no figure for one reason.
  private func list(
    _ summary: Summary, _ reason: Finding.Suppression, _ words: String
  ) -> Block? {
    let names = summary.findings.filter { $0.suppressed == reason }.map(\.name)
    return names.isEmpty ? nil : .paragraph("\(words): \(names.joined(separator: "; ")).")
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
  private var hasDecided: Bool { summary.decided > 0 || summary.withheld[.decided] != nil }

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
      [name] + proportion.cells
        + (hasDecided ? [finding.confirmed.map { "\($0)" } ?? "withheld"] : []),
      sentences: "\(name). \(finding.words).")
  }
}
