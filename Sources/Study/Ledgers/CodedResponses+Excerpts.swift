import Survey
import Themes

extension CodedResponses {
  /// The words that a mention points to; they are read again where they were not kept.
  public func words(of mention: Mention) -> String {
    pieces[mention.ledger].ledger?.words(of: mention) ?? excerpt(of: mention)?.words ?? ""
  }

  /// Reads again the excerpts that mentions point to; those whose file is gone are left out.
  public func excerpts(of mentions: [String: [Mention]]) -> [String: [Excerpt]] {
    var opened = self
    opened.open(Set(mentions.values.joined().map(\.ledger)).sorted())
    let all = mentions.sorted { $0.key < $1.key }
    let read = Crew.map(all.map(\.value)) { [opened] in $0.compactMap(opened.excerpt) }
    return Dictionary(uniqueKeysWithValues: zip(all.map(\.key), read))
  }

  /// Reads again the excerpt that a mention points to; nil where its file is gone.
  public func excerpt(of mention: Mention) -> Excerpt? {
    let piece = pieces[mention.ledger].opened(by: coder)
    guard let ledger = piece.ledger, ledger.holds(mention),
      var reader = try? ResponseReader(piece.place),
      let read = try? reader.response(named: piece.files.name(of: mention.row))
    else { return nil }
    return ledger.excerpt(of: mention, in: read.response)
  }
}
