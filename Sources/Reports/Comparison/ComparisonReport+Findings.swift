import Survey
import Themes

extension ComparisonReport {
  /// What can be said in short: what is shown, what may be there, and that the rest is open.
  var findings: [Block] {
    let shown = shownDifferences
    let possible = sentences { $0 == .perhaps }
    var blocks: [Block] = []
    if shown.isEmpty {
      blocks.append(
        .paragraph(
          "No difference between the parts can be shown. That does not mean that there is none."))
    } else {
      blocks += [.paragraph("These differences can be shown:"), .list(shown)]
    }
    if !possible.isEmpty {
      let caution =
        "These may be there, but among so many comparisons some come up by chance. Ask more people:"
      blocks += [.paragraph(caution), .list(possible)]
    }
    return blocks
  }

  /// The differences that can be shown, in sentences.
  var shownDifferences: [String] { sentences { $0 == .more || $0 == .fewer } }

  private func sentences(_ isWanted: (Contrast.Verdict) -> Bool) -> [String] {
    let answers = comparison.questions.flatMap { question in
      question.rows.map { (name: "\(question.reference.label) “\($0.label)”", row: $0) }
    }
    let rows = comparison.themes.map { (name: $0.label, row: $0) } + answers
    return rows.flatMap { name, row in
      row.contrasts.filter { isWanted($0.verdict) }.map { "\(name). \(says($0))" }
    }
  }

  /// Of waves, the themes that nobody spoke of before and those that nobody speaks of any more.
  var comingAndGoing: [Block] {
    guard comparison.field == .wave else { return [] }
    var lines: [String] = []
    for part in comparison.others {
      for row in comparison.themes {
        guard let before = row.reference, let now = contrast(row, with: part)?.share else {
          continue
        }
        if before.count == 0, now.count > 0 {
          lines.append("New in \(part.label): \(row.label), \(now.short()).")
        } else if before.count > 0, now.count == 0 {
          lines.append(
            "Gone in \(part.label): \(row.label). In \(comparison.reference.label) it was "
              + "\(before.short()).")
        }
      }
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 2, "New and gone"), .list(lines),
      .note("A theme that few people speak of can come and go by chance."),
    ]
  }
}
