import Survey

/// The one seam between a response and its bytes.
public enum ResponseFile {
  /// The largest response that is read, in bytes.
  public static let limit = 4 << 20

  /// The bytes of a response, the same each time.
  ///
  /// They are read back before they are given out, so that nothing is saved that cannot be read.
  public static func bytes(of response: Response) throws(StoreFault) -> [UInt8] {
    do throws(StoredJSON.Refused) {
      let bytes = try StoredJSON.page(response)
      // What the quick reader makes of it is what the decoder would.
      var memory = PlainMemory()
      if bytes.count <= limit,
        PlainJSON.response(in: bytes, remembering: &memory) == response
      {
        return bytes
      }
      let again = try StoredJSON.decode(Response.self, from: bytes)
      guard try StoredJSON.page(again) == bytes, bytes.count <= limit else {
        throw StoredJSON.Refused(reason: "the response does not read back as it was written")
      }
      return bytes
    } catch {
      throw StoreFault(.write, name(of: response.id), .unwritable(error.reason))
    }
  }

  /// The response that bytes hold; the path is for the sentence if they hold none.
  ///
  /// Bytes as this program writes them are read quickly; all else is for the decoder to decide.
  public static func response(
    in bytes: [UInt8], path: @autoclosure () -> String
  ) throws(StoreFault) -> Response {
    var memory = PlainMemory()
    return try response(in: bytes, remembering: &memory, path: path())
  }

  /// The same where others were read before.
  static func response(
    in bytes: [UInt8], remembering memory: inout PlainMemory, path: @autoclosure () -> String
  ) throws(StoreFault) -> Response {
    if let response = PlainJSON.response(in: bytes, remembering: &memory) { return response }
    do throws(StoredJSON.Refused) {
      return try StoredJSON.decode(Response.self, from: bytes)
    } catch {
      throw StoreFault(.read, path(), .unreadable(error.reason))
    }
  }

  /// What the name of every response's file ends in.
  static let ending = ".json"

  static func name(of id: String) -> String { id + ending }

  /// The id that a file's name begins with.
  static func id(in name: some StringProtocol) -> String { String(name.prefix { $0 != "." }) }

  /// Says whether a file of that name can hold a response at all.
  static func isName(_ name: String) -> Bool { name.hasSuffix(ending) }

  /// Says whether a file of that name can hold the response of that id: under its own name, or beside
  /// another response that had the same id, as `ID.2.json`.
  static func isName(_ name: String, of id: String) -> Bool {
    guard name.utf8.starts(with: id.utf8) else { return false }
    let rest = name.utf8.dropFirst(id.utf8.count)
    if rest.elementsEqual(ending.utf8) { return true }
    guard rest.first == UInt8(ascii: "."), isName(name) else { return false }
    return Int(Substring(rest.dropFirst().dropLast(ending.utf8.count))).map { $0 > 1 } ?? false
  }
}
