import Survey

/// Statements in the order that one voter, or a group, is asked about them.
public struct Ballot: Equatable, Sendable {
  /// The statements in the order of asking.
  public var statements: [Statement]
  /// Whether the voter is asked which group they belong to.
  public var asksGroup: Bool

  /// The name of the question about the group.
  public static let groupQuestion = PlainQuestions.group
  /// The name of the words that are read before the first question.
  public static let aboutQuestion = PlainQuestions.about

  /// Makes a ballot of statements, in the order that a seed shuffles them into.
  public init(_ statements: [Statement], seed: UInt32, asksGroup: Bool) {
    var generator = SplitMix(seed: UInt64(seed))
    self.statements = statements.shuffled(using: &generator)
    self.asksGroup = asksGroup
  }

  /// Makes a ballot of statements in this order, for a voter who goes on.
  public init(inOrder statements: [Statement], asksGroup: Bool) {
    self.statements = statements
    self.asksGroup = asksGroup
  }

  /// The ballot as questions, so that it is asked by the same rules as everything else.
  public func questionnaire(in book: Phrasebook) -> Questionnaire {
    let words = PlainQuestions(book)
    return Questionnaire(
      id: "vote", title: words[.voteTitle], languages: words.languages,
      items: [words.note(words[.voteAbout])] + (asksGroup ? [words.groupQuestion] : [])
        + statements.map { statement in
          words.question(
            statement.code, words.same("“\(statement.text)”"), list: "votes",
            guidance: words[.voteWhat])
        },
      lists: [
        "votes": words.choices([
          ("agree", .voteAgree), ("disagree", .voteDisagree), ("pass", .votePass),
        ]),
        "groups": words.groups,
      ])
  }
}

extension Statements {
  /// What somebody who goes on is asked: the statements of their order, without those that were
  /// hidden or merged before they said anything of them.
  public func left(for voter: Votes.Voter) -> [Statement] {
    voter.order.compactMap { self[$0] }.filter { statement in
      statement.status == .approved || voter.votes[statement.code] != nil
        || voter.hands[statement.code] != nil
    }
  }
}
