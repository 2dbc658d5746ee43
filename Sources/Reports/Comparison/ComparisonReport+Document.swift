import Survey
import Themes

extension ComparisonReport {
  /// The report for people to read.
  public var document: Document {
    let field = comparison.field.name
    var document = Document(title: "Comparison by \(field)", banner: summary.banner)
    document.blocks = [.heading(level: 2, "What this covers"), .list(coverage)]
    document.blocks += warnings.map(Block.note)
    document.blocks += [.heading(level: 2, "What can be said")] + findings
    document.blocks.append(.heading(level: 2, "Themes"))
    document.blocks += themes
    document.blocks += comingAndGoing
    document.blocks += choices
    document.blocks += [.heading(level: 2, "How to read this"), .paragraph(explanation)]
    return document
  }

  private var coverage: [String] {
    let reference = comparison.reference
    var lines = ["\(people(reference)) The other parts are laid beside this one."]
    for part in comparison.others {
      let verb = part.shared == 1 ? "is" : "are"
      let shared = part.shared == 0 ? "" : " \(part.shared) of them \(verb) in both parts."
      lines.append(people(part) + shared)
    }
    if comparison.notAsked > 0 {
      lines.append("Not asked, and left out: \(comparison.notAsked.of("person", "people")).")
    }
    if let waiting { lines.append(waiting) }
    if disclosure.profile != .none || disclosure.reason != nil {
      lines.append(disclosure.sentences)
    }
    if disclosure.profile != .none {
      lines.append(
        "Tests are made with the rounded figures. Parts and themes whose figures are withheld are "
          + "not compared, nor are closed questions, which only exact figures compare.")
    }
    return lines
  }

  private func people(_ part: Comparison.Part) -> String {
    "\(title(part)): \(part.base.of("person", "people"))."
  }

  /// What makes the parts less comparable than they look.
  private var warnings: [String] {
    let questionnaires = comparison.reference.questionnaires
    var warnings: [String] = []
    if comparison.others.contains(where: { $0.questionnaires != questionnaires }) {
      warnings.append(
        "The parts did not answer the same questionnaires, so a difference may come from what was "
          + "asked.")
    }
    if comparison.others.contains(where: { $0.shared > 0 }) {
      warnings.append(
        "People in both parts are counted in each, and the reckoning takes them for different "
          + "people. Where they are many, take the figures as a rough guide.")
    }
    return warnings
  }

  /// The themes, a table for each part.
  private var themes: [Block] {
    var blocks = comparison.others.flatMap(themes)
    if !comparison.silent.isEmpty {
      blocks.append(
        .paragraph("Nobody in any part spoke of: \(comparison.silent.joined(separator: "; "))."))
    }
    return blocks
  }

  /// The closed questions, and those that cannot be compared.
  private var choices: [Block] {
    let unlike = comparison.unlike.map { "“\($0)”" }.joined(separator: "; ")
    let blocks =
      comparison.questions.flatMap(blocks)
      + (unlike.isEmpty
        ? []
        : [.paragraph("Not compared, since each part had other answers to choose from: \(unlike).")])
    return blocks.isEmpty ? [] : [.heading(level: 2, "What people chose")] + blocks
  }

  private var explanation: String {
    let small = Int(Contrast.small)
    return
      "Differences are in percentage points. Likely means the 95% interval (Newcombe), and p is "
      + "how often chance alone would make a difference at least as large: by Fisher's exact test "
      + "where an expected count is below 5, else by the chi-squared test without correction. "
      + "Adjusted allows for every test made here, \(comparison.tests.of("test")) in all (Benjamini and "
      + "Hochberg). A "
      + "difference is said to be there where the adjusted p is below 0.05 and the interval leaves "
      + "out 0; perhaps, where only p or the interval says so. About the same means that it is likely "
      + "below \(small) points. That no difference can be shown does not mean that there is none. "
      + "Nothing here says why people differ."
  }
}
