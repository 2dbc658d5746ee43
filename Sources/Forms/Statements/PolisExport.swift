import Coproduction
import Survey

/// A conversation that was held with Pol.is, as its two tables give it.
///
/// Exports write 1 for agree and -1 for disagree, the other way round than Pol.is stores them. Each
/// vote is a row, also where somebody votes again, and the rows need not be in order of time.
public struct PolisExport: Equatable, Sendable {
  /// The comments in the order of the file.
  public var comments: [Comment] = []
  /// What each voter gave to each comment, by their numbers, in order of time: 1, -1 or 0.
  public var votes: [String: [String: [Int]]] = [:]
  /// What whoever imports should know, such as rows that were not taken.
  public var notes: [String] = []

  /// One comment.
  public struct Comment: Equatable, Sendable {
    /// Its number.
    public var id: String
    /// The words.
    public var text: String
    /// Whether it was shown to people (1), not decided on (0), or hidden (-1).
    public var moderated: Int
    /// What was published of it; nil where the table has no such numbers.
    public var published: ImportedVotes.Published?
  }

  /// Why the tables cannot be read at all.
  public struct Fault: Error, Equatable, Sendable {
    /// What is wrong, in a sentence.
    public var problem: String
    /// What to do about it, in a sentence.
    public var advice: String
  }

  /// Reads the table of comments and the table of votes.
  public init(comments: CSVTable, votes: CSVTable) throws(Fault) {
    try read(comments: comments)
    try read(votes: votes)
  }

  /// What tells this conversation from others, also in a newer export of it: its first comment.
  public var conversation: String {
    let first = comments.min { (Int($0.id) ?? .max, $0.id) < (Int($1.id) ?? .max, $1.id) }
    return String(
      SplitMix.seed(of: "\(first?.id ?? "") \(first?.text ?? "")"), radix: 16)
  }

  private mutating func read(comments table: CSVTable) throws(Fault) {
    let id = try table.column("comment-id", of: "comments")
    let body = try table.column("comment-body", of: "comments")
    let moderated = table.place("moderated")
    let agrees = table.place("agrees")
    let disagrees = table.place("disagrees")
    var seen: Set<String> = []
    for record in table.records {
      var cells = record.cells
      // Some exports put no quotation marks around the words, which come last.
      if body == table.header.count - 1, cells.count > table.header.count {
        cells[body...] = [cells[body...].joined(separator: ",")]
      }
      let text = cells.indices.contains(body) ? cells[body].onOneLine : ""
      guard let number = cells.first(id), !number.isEmpty, !text.isEmpty else {
        notes.append("Comments, line \(record.line): there is no comment in it; it is left out.")
        continue
      }
      guard seen.insert(number).inserted else {
        notes.append("Comments, line \(record.line): \(number) is there twice; the first counts.")
        continue
      }
      let agreed = cells.number(agrees)
      let disagreed = cells.number(disagrees)
      comments.append(
        Comment(
          id: number, text: text, moderated: cells.first(moderated).flatMap { Int($0) } ?? 0,
          published: agreed.flatMap { agrees in
            disagreed.map { ImportedVotes.Published(agrees: agrees, disagrees: $0) }
          }))
    }
  }

  private mutating func read(votes table: CSVTable) throws(Fault) {
    let comment = try table.column("comment-id", of: "votes")
    let voter = try table.column("voter-id", of: "votes")
    let vote = try table.column("vote", of: "votes")
    let time = table.place("timestamp")
    let known = Set(comments.map(\.id))
    var rows: [(time: Int, voter: String, comment: String, vote: Int)] = []
    var strays = 0
    for record in table.records {
      let cells = record.cells
      guard let voter = cells.first(voter), !voter.isEmpty, let comment = cells.first(comment),
        let vote = cells.first(vote).flatMap({ Double($0) }), vote.isFinite, abs(vote) <= 1
      else {
        notes.append("Votes, line \(record.line): it is no vote of 1, -1 or 0; it is left out.")
        continue
      }
      guard known.contains(comment) else {
        strays += 1
        continue
      }
      let sign = vote > 0 ? 1 : vote < 0 ? -1 : 0
      rows.append((cells.first(time).flatMap { Int($0) } ?? 0, voter, comment, sign))
    }
    if strays > 0 {
      notes.append("Votes: \(strays) are on comments that are not in the first file; left out.")
    }
    let ordered = rows.enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }
    for (_, row) in ordered {
      votes[row.voter, default: [:]][row.comment, default: []].append(row.vote)
    }
  }
}

extension CSVTable {
  /// Where a column stands, whatever the capitals and spaces of its name; nil where it is missing.
  func place(_ name: String) -> Int? {
    header.firstIndex { $0.trimmed.lowercased() == name }
  }

  /// Where a column stands that must be there.
  fileprivate func column(_ name: String, of what: String) throws(PolisExport.Fault) -> Int {
    if let place = place(name) { return place }
    throw PolisExport.Fault(
      problem: "The table of \(what) has no column “\(name)”.",
      advice: "Nothing was brought in. Give the comments first and then the votes, as Pol.is "
        + "exports them.")
  }
}

extension [String] {
  /// How many people a place of a row says; nil where it is no such number.
  fileprivate func number(_ place: Int?) -> Int? {
    first(place).flatMap { Int($0) }.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }

  /// What stands in a place of a row, without spaces around it; nil where the row is shorter.
  fileprivate func first(_ place: Int?) -> String? {
    place.flatMap { indices.contains($0) ? self[$0].trimmed : nil }
  }
}

extension String {
  /// The words with single spaces between them.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
