import Survey
import Themes

/// How a codebook does on the answers of a study.
public struct CodebookReport: Equatable, Sendable {
  /// What was found.
  public var review: CodebookReview
  /// How many of the entries that match most are shown to people.
  public var most: Int

  /// Makes a report.
  public init(_ review: CodebookReview, most: Int = 15) {
    self.review = review
    self.most = most
  }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "How the codebook does")
    let answers = review.answers == 1 ? "1 answer" : "\(review.answers) answers"
    document.blocks = [.paragraph("Tried on \(answers) in words.")]
    document.blocks += section(
      "Entries that nearly every answer has", review.tooWide.map(found), none: nil)
    document.blocks += section(
      "Entries that match most", review.widest(most).map(found), none: "No entry is found.")
    document.blocks += section(
      "Themes that are found in the same answers", review.overlaps.map(words),
      none: "No two themes are found in the same answers much.")
    document.blocks += section(
      "Entries whose finds people mostly reject", rejected, none: nobodyRejects)
    document.blocks += section(
      "Codings of the past to look at again", review.unsettled.map(words), none: nil)
    document.blocks += section(
      "Entries that no answer has", silent,
      none: review.answers > 0 ? "Every entry is found in some answer." : nil)
    return document
  }

  private func section(_ title: String, _ items: [String], none: String?) -> [Block] {
    if items.isEmpty {
      return none.map { [.heading(level: 2, title), .paragraph($0)] } ?? []
    }
    return [.heading(level: 2, title), .list(items)]
  }

  private func found(_ use: CodebookReview.Use) -> String {
    let share = (review.share(of: use) * 100).wholePercent
    return
      "“\(use.entry.name)” of \(use.entry.theme): \(use.answers) of \(review.answers), \(share)."
  }

  /// The silent entries, a line for each theme.
  private var silent: [String] {
    var names: [String: [String]] = [:]
    var order: [String] = []
    for use in review.silent {
      if names[use.entry.theme] == nil { order.append(use.entry.theme) }
      names[use.entry.theme, default: []].append("“\(use.entry.name)”")
    }
    return order.map { "\($0): \((names[$0] ?? []).joined(separator: ", "))." }
  }

  private func words(_ overlap: CodebookReview.Overlap) -> String {
    "\(overlap.themes.joined(separator: " and ")): \(overlap.both) of the \(overlap.either) answers "
      + "with either have both, \((overlap.likeness * 100).wholePercent)."
  }

  private var rejected: [String] {
    review.entries.filter(\.isMostlyRejected).map { use in
      "“\(use.entry.name)” of \(use.entry.theme): rejected in \(use.rejected) of the \(use.read) "
        + "answers that people read."
    }
  }

  private var nobodyRejects: String {
    review.entries.contains { $0.read > 0 }
      ? "No entry is found mostly where people do not give the theme."
      : "No person has read an answer that an entry is found in yet."
  }

  private func words(_ unsettled: CodebookReview.Unsettled) -> String {
    let today = unsettled.today.joined(separator: " or ")
    return "\(unsettled.place.response), \(unsettled.place.question): coded as \(unsettled.theme), "
      + (today.isEmpty ? "which is no longer coded." : "which is now \(today).")
  }
}
