import ArgumentParser
import Coproduction
import Forms
import Study
import Survey
import Terminal

/// Brings in statements and votes that a conversation in Pol.is was exported to.
struct ImportStatements: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in the comments and votes of a Pol.is export.")

  @Argument(help: "The CSV file with the comments.") var comments: String
  @Argument(help: "The CSV file with the votes.") var votes: String
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let export = try read()
    let known = try session.statements(in: study)
    let codes = known.codes(for: export.comments.map { ($0.id, $0.text) })
    let fresh = zip(export.comments, codes).filter { !$1.isKnown }.map { comment, code in
      StatementEntry.Imported(
        statement: code.code, comment: comment.id, text: comment.text,
        moderated: comment.moderated)
    }
    let imported = brought(export, codes: Dictionary(codes.map { ($0.id, $0.code) }) { $1 })
    let before = Votes(try session.voteRecords(in: study).map(\.content)).conversations
      .first { $0.conversation == imported.conversation }
    if !fresh.isEmpty {
      try study.write(
        StatementEntry(.bringIn, nil, imported: fresh), as: .statements, at: session.now())
    }
    if before != imported {
      try study.write(
        VoteEntry(.bringIn, imported: imported), as: .votes, at: session.now())
    }
    for note in export.notes { session.console.complain(note) }
    tell(fresh, codes.count - fresh.count, imported, isKnown: before == imported, session)
  }

  private func read() throws -> PolisExport {
    func table(_ file: String) throws -> CSVTable {
      do {
        return try CSVTable(parsing: Study.bytes(at: file, limit: 1 << 28))
      } catch let fault as CSVTable.Fault {
        throw Failure("\(file), line \(fault.line): \(fault.problem) \(fault.advice)")
      }
    }
    do {
      return try PolisExport(comments: table(comments), votes: table(votes))
    } catch let fault as PolisExport.Fault {
      throw Failure("\(fault.problem) \(fault.advice)")
    }
  }

  private func brought(_ export: PolisExport, codes: [String: String]) -> ImportedVotes {
    let votes = export.votes.mapValues { given in
      Dictionary(given.compactMap { id, votes in codes[id].map { ($0, votes) } }) { $1 }
    }
    let published = export.comments.compactMap { comment in
      comment.published.flatMap { published in codes[comment.id].map { ($0, published) } }
    }
    return ImportedVotes(
      conversation: export.conversation, votes: votes,
      published: Dictionary(published) { $1 })
  }

  private func tell(
    _ fresh: [StatementEntry.Imported], _ known: Int, _ imported: ImportedVotes, isKnown: Bool,
    _ session: Session
  ) {
    let console = session.console
    let hidden = fresh.count { $0.moderated < 0 }
    console.say(
      "\(fresh.count.of("statement")) brought in\(hidden > 0 ? ", \(hidden) of them hidden" : "").")
    if known > 0 { console.say("\(known.of("statement")) had been brought in before.") }
    let all = imported.votes.values.flatMap(\.values)
    let people = imported.votes.count
    let cast = all.map(\.count).reduce(0, +)
    console.say(
      isKnown
        ? "The votes had been brought in before."
        : "\(cast.of("vote")) brought in, of \(people == 1 ? "1 person" : "\(people) people").")
    let repeats = cast - all.count
    if repeats > 0, imported.countsEveryVote {
      console.say(
        "\(repeats.of("vote")) came from somebody who had voted on the same statement before. The "
          + "file counts them all, and so do agree, disagree and pass; shares count each person "
          + "once, by the last vote.")
    }
    let contradictions = imported.contradictions
    guard !contradictions.isEmpty else { return }
    let examples = contradictions.prefix(5).map { code, said, counted in
      "\(code) (the file says \(said.agrees) agree and \(said.disagrees) disagree, the votes say "
        + "\(counted.agrees) and \(counted.disagrees))"
    }
    console.complain(
      "For \(contradictions.count.of("statement")) the file's own numbers are not those of its votes: "
        + examples.joined(separator: "; ") + (contradictions.count > 5 ? " and others" : "")
        + ". The votes count; what the file says is kept beside them.")
  }
}
