import Survey
import Themes

/// The responses of a study, coded; each can be read again where its words are wanted.
public struct CodedResponses: Sendable {
  let pieces: [CodedPiece]
  let strays: [String]
  /// One ledger after the other, in the order of the files.
  public internal(set) var ledgers: [Ledger]

  init(_ pieces: [CodedPiece], strays: [String]) {
    self.pieces = pieces
    self.strays = strays
    ledgers = pieces.map(\.ledger.ledger)
  }

  /// A sentence about every file that is no response, and one about all those that are sealed.
  public var problems: [String] {
    let sealed = SealedResponses(count: pieces.reduce(0) { $0 + $1.sealed })
    return strays + pieces.flatMap(\.problems) + sealed.sentences
  }

  /// The words that a mention points to; they are read again where they were not kept.
  public func words(of mention: Mention) -> String {
    ledgers[mention.ledger].words(of: mention) ?? excerpt(of: mention)?.words ?? ""
  }

  /// Reads again the excerpts that mentions point to; those whose file is gone are left out.
  public func excerpts(of mentions: [String: [Mention]]) -> [String: [Excerpt]] {
    let all = mentions.sorted { $0.key < $1.key }
    let read = Crew.map(all.map(\.value)) { mentions in mentions.compactMap(excerpt) }
    return Dictionary(uniqueKeysWithValues: zip(all.map(\.key), read))
  }

  /// Reads again the excerpt that a mention points to; nil where its file is gone.
  public func excerpt(of mention: Mention) -> Excerpt? {
    let piece = pieces[mention.ledger]
    guard var reader = try? ResponseReader(piece.place),
      let read = try? reader.response(named: piece.ledger.names[mention.row])
    else { return nil }
    return ledgers[mention.ledger].excerpt(of: mention, in: read.response)
  }
}
