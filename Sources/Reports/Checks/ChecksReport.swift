import Coproduction
import Survey

/// What people said when themes were read back to them, sitting by sitting.
public struct ChecksReport: Equatable, Sendable {
  /// What was said, in the order in which it was said.
  public var entries: [Checks.Entry]
  /// The names of themes by code.
  public var themes: [String: String]

  /// Makes a report.
  public init(_ entries: [Checks.Entry], themes: [String: String] = [:]) {
    // Where a question was left out, nothing was said.
    self.entries = entries.filter { entry in
      entry.check.size > 0 || !entry.check.missingWords.isEmpty
    }
    self.themes = themes
  }

  /// What was said about each theme, the themes in the order in which they were first read; last
  /// what was said about all of them.
  private var byTheme: [(theme: String?, entries: [Checks.Entry])] {
    var order: [String?] = []
    for entry in entries where !order.contains(entry.check.theme) {
      order.append(entry.check.theme)
    }
    return (order.filter { $0 != nil } + order.filter { $0 == nil }).map { theme in
      (theme, entries.filter { $0.check.theme == theme })
    }
  }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "Did we hear you right?")
    if entries.isEmpty {
      document.blocks.append(
        .paragraph("Nothing has been read back yet. To begin: agree --size 9 --group young-person.")
      )
    }
    for (theme, entries) in byTheme {
      document.blocks.append(
        .heading(level: 2, theme.map { themes[$0] ?? $0 } ?? "What else people said"))
      document.blocks += entries.flatMap(blocks)
    }
    return document
  }

  private func blocks(_ entry: Checks.Entry) -> [Block] {
    let check = entry.check
    let who = "\(check.group.name), \(entry.time.localDate.spoken)"
    var blocks: [Block] = []
    if check.theme != nil {
      let parts = [
        (check.change, "wanted other words"), (check.takeOut, "wanted it taken out"),
        (check.missing, "said that something is missing"),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      let rest = parts.isEmpty ? "" : ", " + parts.joined(separator: ", ")
      blocks.append(
        .paragraph(
          "“\(check.read)” was read to \(who): \(check.agree) of \(check.size) agreed\(rest)."))
    }
    let helped = check.speaker == .supporter ? ", in words that their supporter found" : ""
    func quotes(_ sayings: [ThemeCheck.Saying], _ what: String) -> [Block] {
      sayings.map { saying in
        let agree = saying.agree.map { ", \($0) agree" } ?? ""
        return .quote(saying.words, attribution: "\(what), from \(who)\(helped)\(agree)")
      }
    }
    let missing = check.theme == nil ? "said at the end" : "what is missing"
    return blocks + quotes(check.newWords, "other words") + quotes(check.missingWords, missing)
  }

  /// The report for programs.
  public var json: JSON { ["checks": .array(entries.map(value))] }

  private func value(_ entry: Checks.Entry) -> JSON {
    let check = entry.check
    return [
      "theme": .optional(check.theme), "read": .string(check.read),
      "questionnaires": .array(check.questionnaires.map(JSON.string)),
      "waves": .array(check.waves.map { .string($0.name) }),
      "group": .string(check.group.rawValue), "agreed": .integer(check.agree),
      "of": .integer(check.size), "change": .integer(check.change),
      "take-out": .integer(check.takeOut), "missing": .integer(check.missing),
      "new-words": .array(check.newWords.map(value)),
      "missing-words": .array(check.missingWords.map(value)),
      "speaker": .optional(check.speaker?.rawValue), "date": .string(entry.time.localDate.iso),
      "sitting": .string(check.sitting),
    ]
  }

  private func value(_ saying: ThemeCheck.Saying) -> JSON {
    ["words": .string(saying.words), "agree": .optional(saying.agree)]
  }

  /// The report for spreadsheets: one row a theme and sitting.
  public var csv: CSV {
    CSV(
      columns: [
        "theme", "read", "group", "agreed", "of", "change", "take_out", "missing", "new_words",
        "missing_words", "speaker", "date", "sitting",
      ],
      rows: entries.map { entry in
        let check = entry.check
        let counts = [check.agree, check.size, check.change, check.takeOut, check.missing]
        let texts: [String?] = [
          check.newWords.map(\.words).joined(separator: "; "),
          check.missingWords.map(\.words).joined(separator: "; "), check.speaker?.rawValue,
          entry.time.localDate.iso,
          check.sitting,
        ]
        return [.text(check.theme ?? ""), .text(check.read), .text(check.group.rawValue)]
          + counts.map { .number(Double($0)) } + texts.map { .text($0 ?? "") }
      })
  }
}
