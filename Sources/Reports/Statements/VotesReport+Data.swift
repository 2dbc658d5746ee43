import Coproduction
import Survey
import Themes

extension VotesReport {
  /// The report for programs: every statement in order, also hidden and merged ones.
  ///
  /// `agree`, `disagree` and `pass` are votes, as the conversation itself counts them; `people` has
  /// each person once. The two differ only for conversations brought in from elsewhere.
  public var json: JSON { .array(results.map(value)) }

  /// The report for spreadsheets: one row a statement for everybody, then one for each group.
  public var csv: CSV {
    CSV(
      columns: [
        "statement", "text", "status", "group", "agree", "disagree", "pass", "no-answer",
        "not-asked", "percent", "low", "high", "finding",
      ],
      rows: results.flatMap { result in
        [row(result, "all", result.people)]
          + result.groups.map { row(result, $0.code, $0.count) }
      })
  }

  private func value(_ result: VoteResult) -> JSON {
    let statement = result.statement
    var members = [
      JSON.Member("statement", .string(statement.code)),
      JSON.Member("text", .string(statement.text)),
      JSON.Member("status", .string(statement.status.name)),
    ]
    if case .merged(let code) = statement.status {
      members.append(JSON.Member("into", .string(code)))
    }
    members += [
      JSON.Member("group", statement.group.map { .string($0.rawValue) } ?? .null),
      JSON.Member("agree", .integer(result.votes.agree)),
      JSON.Member("disagree", .integer(result.votes.disagree)),
      JSON.Member("pass", .integer(result.votes.pass)),
      JSON.Member("not-asked", .integer(result.votes.notAsked)),
      JSON.Member("people", .object(figures(result.people))),
      JSON.Member("by-hands", .integer(result.together)),
      JSON.Member(
        "groups",
        .array(
          result.groups.map { part in
            .object([JSON.Member("group", .string(part.code))] + figures(part.count))
          })),
      JSON.Member("finding", finding(statement.code).map { .string($0) } ?? .null),
      JSON.Member("published", published(result)),
    ]
    return .object(members)
  }

  private func figures(_ count: VoteCount) -> [JSON.Member] {
    let share = agreeing(count).figures
    return [
      JSON.Member("agree", .integer(count.agree)),
      JSON.Member("disagree", .integer(count.disagree)),
      JSON.Member("pass", .integer(count.pass)), JSON.Member("no-answer", .integer(count.skipped)),
      JSON.Member("not-asked", .integer(count.notAsked)),
      JSON.Member("percent", .optional(share.percent)), JSON.Member("low", .optional(share.low)),
      JSON.Member("high", .optional(share.high)),
    ]
  }

  private func published(_ result: VoteResult) -> JSON {
    guard let published = result.published else { return .null }
    return [
      "agrees": .integer(published.agrees), "disagrees": .integer(published.disagrees),
    ]
  }

  /// What the numbers are sure of: `shared`, `refused` or `divided`.
  private func finding(_ code: String) -> String? {
    if consensus.shared.contains(where: { $0.statement == code }) { return "shared" }
    if consensus.refused.contains(where: { $0.statement == code }) { return "refused" }
    return consensus.divided.contains { $0.statement == code } ? "divided" : nil
  }

  private func row(_ result: VoteResult, _ group: String, _ count: VoteCount) -> [CSV.Cell] {
    let share = agreeing(count).figures
    let counts = [count.agree, count.disagree, count.pass, count.skipped, count.notAsked]
    return [
      .text(result.statement.code), .text(result.statement.text),
      .text(result.statement.status.name), .text(group),
    ] + counts.map { .number(Double($0)) }
      + [
        .number(share.percent), .number(share.low), .number(share.high),
        .text(finding(result.statement.code) ?? ""),
      ]
  }
}
