import Coproduction
import Survey
import Themes

extension VotesReport {
  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "What people think of the statements")
    document.blocks = [.list(coverage)]
    guard results.contains(where: { $0.people.cast > 0 }) else {
      document.blocks.append(.paragraph("Nobody has voted yet. To begin, type: vote"))
      return document
    }
    document.blocks += section("What nearly everyone shares", consensus.shared) {
      "More than half agree, at least \($0) of each group."
    }
    document.blocks += section("What nearly everyone is against", consensus.refused) {
      "More than half disagree, at least \($0) of each group."
    }
    document.blocks += section("What divides people", consensus.divided) {
      "At least \($0) are on the smaller side."
    }
    if !consensus.gaps.isEmpty {
      document.blocks.append(.heading(level: 2, "Where groups differ"))
      document.blocks.append(
        .list(
          consensus.gaps.map {
            "“\(text($0.statement))”: \($0.more.name) agree more than \($0.less.name)."
          }))
    }
    document.blocks.append(.heading(level: 2, "Every statement"))
    document.blocks.append(
      .table(Table(caption: "How many people think what", columns: columns, rows: shown.map(row))))
    document.blocks.append(
      .note("\(ThemesReport.caution) Few votes say little: mind how far apart the ends are."))
    let split = shown.filter { $0.groups.filter { $0.count.cast > 0 }.count > 1 }
    if !split.isEmpty {
      document.blocks.append(.heading(level: 2, "Side by side"))
      for result in split {
        document.blocks.append(.heading(level: 3, "“\(result.statement.text)”"))
        document.blocks.append(.list(result.groups.map(words)))
      }
    }
    return document
  }

  private var coverage: [String] {
    let most = results.map { $0.people.cast + $0.people.skipped + $0.people.notAsked }.max() ?? 0
    let together = results.map(\.together).max() ?? 0
    let hidden = results.count { $0.statement.status == .hidden }
    let merged = results.count {
      if case .merged = $0.statement.status { true } else { false }
    }
    let waiting = results.count { $0.statement.status == .waiting && $0.people.cast == 0 }
    return [
      "People who voted: \(most).",
      together > 0 ? "Of these, heard together by show of hands: \(together)." : nil,
      "Statements: \(shown.count).",
      hidden > 0 ? "Hidden, and not shown here: \(hidden)." : nil,
      merged > 0 ? "Merged into others: \(merged)." : nil,
      waiting > 0 ? "Waiting to be approved: \(waiting)." : nil,
    ].compactMap(\.self)
  }

  private func section(
    _ title: String, _ ranks: [Consensus.Rank], _ words: (String) -> String
  ) -> [Block] {
    let ranks = ranks.filter { rank in shown.contains { $0.statement.code == rank.statement } }
    guard !ranks.isEmpty else {
      return [
        .heading(level: 2, title), .paragraph("Nothing that the numbers are sure of."),
      ]
    }
    return [
      .heading(level: 2, title),
      .list(
        ranks.prefix(10).map { rank in
          "“\(text(rank.statement))” \(words((rank.sureness * 100).wholePercent))"
        }),
    ]
  }

  private var columns: [Table.Column] {
    [Table.Column("Statement")]
      + [
        "Agree", "Disagree", "Pass", "No answer", "Not asked", "Agree in per cent", "Likely from",
        "Likely to",
      ].map { Table.Column($0, isNumeric: true) }
  }

  private func row(_ result: VoteResult) -> Table.Row {
    let people = result.people
    let share = agreeing(people)
    let ends = [share.percent, share.interval?.lowerBound, share.interval?.upperBound]
    let counts = [people.agree, people.disagree, people.pass, people.skipped, people.notAsked]
    return Table.Row(
      ["“\(result.statement.text)”"] + counts.map { "\($0)" } + ends.map { $0?.wholePercent ?? "" },
      sentences: "“\(result.statement.text)” \(sentence(people))\(repeats(result))")
  }

  private func words(_ part: VoteResult.Part) -> String {
    "\(part.name.capitalised): \(sentence(part.count))"
  }

  /// What people think, in sentences.
  private func sentence(_ count: VoteCount) -> String {
    guard count.cast > 0 else {
      return count.notAsked > 0 ? "Nobody was asked this." : "Nobody answered."
    }
    let others = [
      count.skipped > 0 ? "\(count.skipped) gave no answer" : nil,
      count.notAsked > 0 ? "\(count.notAsked) not asked" : nil,
    ].compactMap(\.self)
    return "Agree \(count.agree), disagree \(count.disagree), pass \(count.pass)"
      + (others.isEmpty ? "" : ", " + others.joined(separator: ", "))
      + ". Agreeing: \(agreeing(count).words)."
  }

  /// What is said where a conversation elsewhere counted somebody more than once.
  private func repeats(_ result: VoteResult) -> String {
    guard result.votes.cast != result.people.cast else { return "" }
    return " Counted with votes that were given again: agree \(result.votes.agree), disagree "
      + "\(result.votes.disagree), pass \(result.votes.pass)."
  }
}
