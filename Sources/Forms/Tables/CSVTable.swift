/// A table of comma-separated values (RFC 4180), as spreadsheets write it.
public struct CSVTable: Equatable, Sendable {
  /// The cells of the first record.
  public var header: [String]
  /// The other records that are not blank.
  public var records: [Record]

  /// One row of the table.
  public struct Record: Equatable, Sendable {
    /// The line of the file that it begins on, counted from 1.
    public var line: Int
    /// Its cells, exactly as they stand in the file.
    public var cells: [String]
  }

  /// Why a file is not a table.
  public struct Fault: Error, Equatable, Sendable {
    /// The line where it goes wrong, counted from 1.
    public var line: Int
    /// What is wrong, in a sentence.
    public var problem: String
    /// What to do about it, in a sentence.
    public var advice: String
  }

  /// Reads a table from UTF-8, with or without a byte order mark, and lines that end with CR LF, LF
  /// or CR.
  ///
  /// Cells are separated by commas, or by semicolons or tabs where the header has those instead.
  public init(parsing bytes: [UInt8]) throws(Fault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Fault(
        line: Self.badLine(bytes), problem: "The file is not text in UTF-8.",
        advice: "Nothing was read. Save it again as CSV with the encoding UTF-8.")
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var reader = CSVReader(bytes, from: start)
    var all: [Record] = []
    while let record = try reader.next() { all.append(record) }
    guard let first = all.first else {
      throw Fault(
        line: 1, problem: "The file is empty.",
        advice: "Write the names of the columns into its first line.")
    }
    header = first.cells
    records = Array(all.dropFirst())
  }

  /// The first line whose bytes are not UTF-8.
  private static func badLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}
