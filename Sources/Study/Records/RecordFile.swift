import Survey

/// The one seam between a record and its bytes, and between its name and its place in the order.
enum RecordFile {
  /// The largest record that is read, in bytes.
  static let limit = 64 << 20

  /// The bytes of a record, read back before they are given out, so that nothing is saved that
  /// cannot be read.
  static func bytes<Content>(
    of record: Record<Content>, _ kind: RecordKind
  ) throws(StoreFault) -> [UInt8] {
    do throws(StoredJSON.Refused) {
      let bytes = try StoredJSON.page(Sheet(format: kind.format, record: record))
      // Times are written without the clock that people were looking at, so the bytes are compared.
      let again = try StoredJSON.decode(Sheet<Content>.self, from: bytes)
      guard try StoredJSON.page(again) == bytes, bytes.count <= limit
      else { throw StoredJSON.Refused(reason: "the record does not read back as it was written") }
      return bytes
    } catch {
      throw StoreFault(
        .write, name(of: record.id, number: record.number), .unwritable(error.reason))
    }
  }

  /// The record that bytes hold; the path is for the sentence if they hold none.
  static func record<Content>(
    in bytes: [UInt8], _ kind: RecordKind, path: String
  ) throws(StoreFault) -> Record<Content> {
    do throws(StoredJSON.Refused) {
      let sheet = try StoredJSON.decode(Sheet<Content>.self, from: bytes)
      guard sheet.format == kind.format else {
        throw StoredJSON.Refused(reason: "the format “\(sheet.format)” is not \(kind.format)")
      }
      return sheet.record
    } catch {
      throw StoreFault(.read, path, .unreadable(error.reason))
    }
  }

  /// The name of a file, which puts a listing in order.
  static func name(of id: String, number: Int) -> String {
    "\(digits(of: number))-\(id).json"
  }

  /// A number in six digits or more, which put a listing in order.
  static func digits(of number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// The place and the id that a name tells of; nil where it is not the name of a record.
  static func parts(of name: String) -> (number: Int, id: String)? {
    guard let dash = name.firstIndex(of: "-"), name.hasSuffix(".json"),
      let number = Int(name[..<dash]), number > 0
    else { return nil }
    let id = String(name[name.index(after: dash)...].dropLast(".json".count))
    guard ResponseID.isValid(id), RecordFile.name(of: id, number: number) == name else {
      return nil
    }
    return (number, id)
  }

  /// A record with the format that it is written in.
  private struct Sheet<Content: Codable & Equatable & Sendable>: Codable {
    let format: String
    let record: Record<Content>

    init(format: String, record: Record<Content>) {
      self.format = format
      self.record = record
    }

    private enum Key: String, CodingKey { case format }

    init(from decoder: any Decoder) throws {
      format = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .format)
      record = try Record(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
      try record.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(format, forKey: .format)
    }
  }
}
