import Survey

/// Every vote of a study, as it stands after all that was written down.
public struct Votes: Equatable, Sendable {
  /// A person, or a group that puts up hands.
  public struct Voter: Equatable, Sendable {
    /// The code made of chance.
    public let code: String
    /// Whose voice it is, where that was said.
    public var group: Group?
    /// The statements in the order of asking.
    public var order: [String]
    /// What the order was shuffled by.
    public var seed: UInt32
    /// How many people it is; nil for one person.
    public var size: Int?
    /// What one person thinks of each statement; the latest counts.
    public var votes: [String: Vote] = [:]
    /// How many of a group put up hands for what, by statement.
    public var hands: [String: [String: Int]] = [:]
  }

  /// The voters in the order of sitting down.
  public private(set) var voters: [Voter] = []
  private var places: [String: Int] = [:]
  /// The conversations that were brought in, each as it was last.
  public private(set) var conversations: [ImportedVotes] = []

  /// Goes through what was written down, in order.
  public init(_ entries: some Sequence<VoteEntry> = []) {
    for entry in entries { take(entry) }
  }

  /// The voter of that code.
  public subscript(code: String) -> Voter? { places[code].map { voters[$0] } }

  /// What came of each statement that anybody was asked about, in the order of the statements.
  ///
  /// A vote belongs to the words that were voted on, so nothing is added up where statements were
  /// merged.
  public func results(of statements: Statements) -> [VoteResult] {
    let counted = conversations.map {
      Counted(conversation: $0, statements: $0.statements, everyVote: $0.countsEveryVote)
    }
    return statements.all.map { result(of: $0, counted) }
  }

  /// A conversation from elsewhere with what is asked of it for every statement.
  private struct Counted {
    let conversation: ImportedVotes
    let statements: Set<String>
    let everyVote: Bool
  }

  private func result(of statement: Statement, _ counted: [Counted]) -> VoteResult {
    var parts: [Group?: VoteCount] = [:]
    var votes = VoteCount()
    var together = 0
    for voter in voters {
      if let size = voter.size {
        let hands = voter.hands[statement.code]
        together += hands == nil ? 0 : size
        count(hands, of: size, &parts[voter.group, default: VoteCount()])
      } else if let vote = voter.votes[statement.code] {
        parts[voter.group, default: VoteCount()].add(vote)
      } else {
        parts[voter.group, default: VoteCount()].notAsked += 1
      }
    }
    for part in parts.values { votes.add(part) }
    var published: ImportedVotes.Published?
    for one in counted where one.statements.contains(statement.code) {
      published = one.conversation.published[statement.code]
      for given in one.conversation.votes.values {
        guard let all = given[statement.code], let last = all.last else {
          parts[nil, default: VoteCount()].notAsked += 1
          continue
        }
        parts[nil, default: VoteCount()].add(Vote(sign: last))
        for vote in one.everyVote ? all[...] : all.suffix(1) { votes.add(Vote(sign: vote)) }
      }
    }
    var people = VoteCount()
    for part in parts.values { people.add(part) }
    votes.notAsked = people.notAsked
    let order = Group.allCases.map(Optional.some) + [nil]
    return VoteResult(
      statement: statement, people: people,
      groups: order.compactMap { group in
        parts[group].map { VoteResult.Part(group: group, count: $0) }
      }, votes: votes, published: published, together: together)
  }

  /// Counts hands; whoever put up none gave no answer, and without any nobody was asked.
  private func count(_ hands: [String: Int]?, of size: Int, _ count: inout VoteCount) {
    guard let hands else {
      count.notAsked += size
      return
    }
    let raised = Vote.allCases.compactMap { vote in hands[vote.rawValue].map { (vote, $0) } }
    for (vote, number) in raised { count.add(vote, number) }
    count.skipped += max(0, size - raised.map(\.1).reduce(0, +))
  }

  private mutating func take(_ entry: VoteEntry) {
    if entry.did == .bringIn, let imported = entry.imported {
      conversations.removeAll { $0.conversation == imported.conversation }
      conversations.append(imported)
      return
    }
    guard let code = entry.voter else { return }
    if entry.did == .begin, places[code] == nil {
      places[code] = voters.count
      voters.append(
        Voter(
          code: code, group: entry.group, order: entry.order ?? [], seed: entry.seed ?? 0,
          size: entry.size.map(VoteEntry.people)))
    }
    guard let place = places[code] else { return }
    switch entry.did {
    case .begin, .bringIn: break
    case .group: voters[place].group = entry.group
    case .vote:
      if let statement = entry.statement { voters[place].votes[statement] = entry.vote }
    case .hands:
      if let statement = entry.statement {
        voters[place].hands[statement] = entry.hands?.mapValues(VoteEntry.people)
      }
    }
  }
}

extension Vote {
  /// The vote that a number means elsewhere: more than 0 agrees, less disagrees.
  init(sign: Int) { self = sign > 0 ? .agree : sign < 0 ? .disagree : .pass }
}

extension VoteCount {
  mutating func add(_ other: VoteCount) {
    agree += other.agree
    disagree += other.disagree
    pass += other.pass
    skipped += other.skipped
    notAsked += other.notAsked
  }
}
