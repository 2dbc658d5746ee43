import Survey
import Themes

extension CodedResponses {
  /// The words that a mention points to; they are read again where they were not kept.
  public func words(of mention: Mention) -> String {
    pieces[mention.ledger].ledger?.words(of: mention) ?? excerpt(of: mention)?.words ?? ""
  }

  /// Reads again the excerpts that mentions point to; those whose file is gone are left out.
  public func excerpts(of mentions: [String: [Mention]]) -> [String: [Excerpt]] {
    // Each ledger is opened once, however many mentions are in it. Into one that was torn since, and
    // would be made anew, no mention points.
    let places = Set(mentions.values.joined().map(\.ledger)).sorted()
    let opened = Dictionary(
      uniqueKeysWithValues: zip(places, Crew.map(places.map { pieces[$0] }) { $0.whole }))
    let all = mentions.sorted { $0.key < $1.key }
    let read = Crew.map(all.map(\.value)) { mentions in
      mentions.compactMap { mention in opened[mention.ledger]??.excerpt(of: mention) }
    }
    return Dictionary(uniqueKeysWithValues: zip(all.map(\.key), read))
  }

  /// Reads again the excerpt that a mention points to; nil where its file is gone.
  public func excerpt(of mention: Mention) -> Excerpt? {
    pieces[mention.ledger].whole?.excerpt(of: mention)
  }
}

extension CodedPiece {
  /// Reads the excerpt again that a mention in this ledger points to: from the file of its response, or
  /// from none.
  fileprivate func excerpt(of mention: Mention) -> Excerpt? {
    guard let ledger, ledger.holds(mention), var reader = try? ResponseReader(place),
      let response = try? reader.response(named: files.name(of: mention.row)).response,
      response.id == ledger.response(of: mention)
    else { return nil }
    return ledger.excerpt(of: mention, in: response)
  }
}
