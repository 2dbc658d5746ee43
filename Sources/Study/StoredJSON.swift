import FoundationEssentials

/// JSON as this program writes and reads it; the only place that knows a coder.
enum StoredJSON {
  /// Why something cannot be written or read.
  struct Refused: Error, Equatable { var reason: String }

  /// Writes several lines with the keys in order, ending in a newline.
  static func page(_ value: some Encodable) throws(Refused) -> [UInt8] {
    try encode(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]) + [0x0A]
  }

  /// Writes a single line with the keys in order, without the newline.
  static func line(_ value: some Encodable) throws(Refused) -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// The same for the file of that path, which a fault names.
  static func page(_ value: some Encodable, for path: String) throws(StoreFault) -> [UInt8] {
    do throws(Refused) {
      return try page(value)
    } catch {
      throw StoreFault(.write, path, .unwritable(error.reason))
    }
  }

  /// Reads a value that a file of that path holds, which a fault names.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], at path: String
  ) throws(StoreFault) -> Value {
    do throws(Refused) {
      return try decode(type, from: bytes)
    } catch {
      throw StoreFault(.read, path, .unreadable(error.reason))
    }
  }

  /// Reads a value.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: some Sequence<UInt8>
  ) throws(Refused) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw Refused(reason: reason(of: error))
    } catch {
      throw Refused(reason: "it is not JSON")
    }
  }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws(Refused) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    do {
      return Array(try encoder.encode(value))
    } catch let error as EncodingError {
      guard case .invalidValue(_, let context) = error else {
        throw Refused(reason: "a value cannot be written")
      }
      throw Refused(reason: "the value of \(place(context.codingPath)) cannot be written")
    } catch {
      throw Refused(reason: "a value cannot be written")
    }
  }

  private static func reason(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(place(context.codingPath)) lacks “\(key.stringValue)”"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(place(context.codingPath)) holds the wrong sort of value"
    case .dataCorrupted(let context) where context.codingPath.isEmpty: "it is not whole JSON"
    case .dataCorrupted(let context):
      "\(place(context.codingPath)) is not right: \(context.debugDescription)"
    @unknown default: "it cannot be read"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "the file" }
    let names = path.map { key in key.intValue.map { "number \($0 + 1)" } ?? "“\(key.stringValue)”"
    }
    return names.joined(separator: ", ")
  }
}
