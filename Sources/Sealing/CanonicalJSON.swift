import FoundationEssentials

/// JSON in its one form: no spaces, members in the order of their names, each there once and known.
///
/// What is read is written again and compared, so that a member that is there twice, is not known or
/// is spelled otherwise is refused, whatever a lenient decoder makes of it.
enum CanonicalJSON {
  /// Writes a value.
  static func bytes(of value: some Encodable) throws(SealRefusal) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value))
    } catch {
      throw .unlikeForm
    }
  }

  /// Reads a value, or says why the bytes are not the one form of it.
  static func value<Value: Codable>(
    _ type: Value.Type, in bytes: [UInt8]
  ) throws(SealRefusal) -> Value {
    let value: Value
    do {
      value = try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw .unlikeForm
    }
    guard try self.bytes(of: value) == bytes else { throw .notCanonical }
    return value
  }
}
