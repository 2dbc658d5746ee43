import Coproduction
import Survey

/// What is to be erased, written down before the first file goes, so that whoever is interrupted can
/// finish it; it goes itself when everything is gone.
public struct Erasure: Codable, Equatable, Sendable {
  /// The people of whom nothing is kept, by code.
  public var respondents: [String]
  /// The ids of the responses and drafts that go.
  public var responses: [String]
  /// The codes of the statements that were made of their words.
  public var statements: [String]
  /// What is told of it afterwards.
  public var tombstone: Tombstone

  /// What of holdings goes that no erasure before was to remove.
  init(of holdings: Holdings, as did: Tombstone.Deed) {
    let before = holdings.pending.map(\.content)
    let ids = holdings.ids.subtracting(before.flatMap(\.responses))
    respondents = Set(holdings.respondents).subtracting(before.flatMap(\.respondents)).sorted()
    responses = ids.sorted()
    statements = Set(holdings.statements.compactMap(\.content.statement)).sorted()
    let gone = holdings.responses.map(\.response) + holdings.drafts.map(\.response)
    tombstone = Tombstone(did, of: gone.filter { ids.contains($0.id) })
  }

  /// Says whether nothing would go.
  public var isEmpty: Bool { respondents.isEmpty && responses.isEmpty }

  /// A sentence for everybody who comes across one that was not finished.
  var isUnfinished: String {
    let whose = tombstone.did == .erased ? respondents.first : nil
    let way = whose.map { "erase \($0)" } ?? "expire"
    return "An erasure was begun and not finished. What it is about is kept out of everything. "
      + "To finish it, type: \(way)"
  }
}
