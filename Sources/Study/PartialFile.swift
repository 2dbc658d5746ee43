import Themes

/// A partial and the one line of JSON that it is written as.
public enum PartialFile {
  /// The largest that is read, in bytes.
  static let limit = 1 << 30

  /// The line, without anything after it.
  public static func bytes(of partial: Partial) throws(StoreFault) -> [UInt8] {
    do throws(StoredJSON.Refused) {
      return try StoredJSON.line(partial)
    } catch {
      throw StoreFault(.write, "the partial", .unwritable(error.reason))
    }
  }

  /// The partial in a file.
  public static func partial(at path: String) throws(StoreFault) -> Partial {
    let bytes = try Study.bytes(at: path, limit: limit)
    do throws(StoredJSON.Refused) {
      return try StoredJSON.decode(Partial.self, from: bytes)
    } catch {
      throw StoreFault(.read, path, .unreadable(error.reason))
    }
  }
}
