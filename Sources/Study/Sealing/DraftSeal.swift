import Sealing
import Survey

/// What keeps the lines of a draft from everybody who is not to read them.
///
/// The key is in the memory of the interview, and on the disk only in the first line of the draft,
/// wrapped. When the draft goes, nobody can open what is left of it on the disk.
struct DraftSeal: Sendable {
  let key: SittingKey
  /// For whom the finished response is sealed.
  let leaders: [PublicKey]
  /// The key, wrapped for the leaders and whoever runs sessions.
  let wrapped: SealedText
  /// The id of the response.
  let response: String

  /// A line of a draft as it is written: its place in the order in the open, all else sealed.
  struct Line: Codable, Sendable {
    var seq: Int
    var sealed: String
  }

  /// The first line of a segment; what it holds has the place 0.
  struct Header: Codable, Sendable {
    static let format = "yousaid-sealed-draft/1"
    var format = Header.format
    var key: SealedText
    var sealed: String
  }

  /// Seals a line, with the newline after it.
  func line(_ plain: some Sequence<UInt8>, seq: Int, path: String) throws(StoreFault) -> [UInt8] {
    try written(path) { text throws(StoredJSON.Refused) in
      try StoredJSON.line(Line(seq: seq, sealed: text))
    } of: { () throws(SealRefusal) in
      try key.sealed(Array(plain), of: response, seq: seq)
    }
  }

  /// Seals the first line.
  func header(_ plain: [UInt8], path: String) throws(StoreFault) -> [UInt8] {
    try written(path) { text throws(StoredJSON.Refused) in
      try StoredJSON.line(Header(key: wrapped, sealed: text))
    } of: { () throws(SealRefusal) in
      try key.sealed(plain, of: response, seq: 0)
    }
  }

  private func written(
    _ path: String, _ form: (String) throws(StoredJSON.Refused) -> [UInt8],
    of seal: () throws(SealRefusal) -> String
  ) throws(StoreFault) -> [UInt8] {
    let text: String
    do throws(SealRefusal) {
      text = try seal()
    } catch {
      throw StoreFault(.write, path, .unwritable(error.description))
    }
    do throws(StoredJSON.Refused) {
      return try form(text) + [0x0A]
    } catch {
      throw StoreFault(.write, path, .unwritable(error.reason))
    }
  }
}

extension Study {
  /// What a draft of a response is sealed with, under a new key or the one that it had; nil where the
  /// study is not sealed.
  ///
  /// A draft that was sealed once is never written unsealed, even where the keys have gone.
  func draftSeal(
    for response: Response, key: SittingKey? = nil
  ) throws(StoreFault) -> DraftSeal? {
    try checkKeysAreThere()
    let leaders = try leaders().map(\.key)
    guard !leaders.isEmpty || key != nil else { return nil }
    let readers = leaders + [try facilitator()].compactMap(\.self)
    let key = key ?? SittingKey()
    do throws(SealRefusal) {
      let wrapped = try key.wrapped(
        for: readers, of: response.id, questionnaire: .init(response.questionnaire))
      return DraftSeal(key: key, leaders: leaders, wrapped: wrapped, response: response.id)
    } catch {
      throw StoreFault(.read, keyFolder.path, .unreadable(error.description))
    }
  }
}
