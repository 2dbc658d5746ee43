/// Several files in one: a ZIP archive (PKWARE's APPNOTE 6.3), which XLSX workbooks and REFI-QDA
/// projects are.
///
/// The same files give the same bytes: nothing is packed, and no time but the first that the format
/// knows is written down.
struct Archive: Equatable, Sendable {
  /// The files in order.
  var files: [File] = []

  /// A file with its name inside the archive.
  struct File: Equatable, Sendable {
    var name: String
    var bytes: [UInt8]
  }

  /// Adds a file of text in UTF-8.
  mutating func add(_ text: String, as name: String) {
    files.append(File(name: name, bytes: Array(text.utf8)))
  }

  /// The archive as bytes.
  var bytes: [UInt8] {
    var all: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.name.utf8)
      let size = UInt32(clamping: file.bytes.count)
      // Version 2.0, names in UTF-8, stored as it is, the first of January 1980.
      let shared = little(20, 0x0800, 0, 0, 0x21) + little(CyclicCheck.value(of: file.bytes))
      let sizes = little(size) + little(size) + little(UInt16(clamping: name.count), 0)
      let start = little(UInt32(clamping: all.count))
      directory += Self.directorySign + little(20) + shared + sizes
      directory += little(0, 0, 0) + little(UInt32(0)) + start + name
      all += Self.fileSign + shared + sizes + name + file.bytes
    }
    let count = UInt16(clamping: files.count)
    let start = little(UInt32(clamping: all.count))
    let size = little(UInt32(clamping: directory.count))
    return all + directory + Self.endSign + little(0, 0, count, count) + size + start + little(0)
  }

  static let fileSign: [UInt8] = [0x50, 0x4B, 3, 4]
  static let directorySign: [UInt8] = [0x50, 0x4B, 1, 2]
  static let endSign: [UInt8] = [0x50, 0x4B, 5, 6]

  private func little(_ numbers: UInt16...) -> [UInt8] {
    numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private func little(_ number: UInt32) -> [UInt8] {
    little(UInt16(truncatingIfNeeded: number), UInt16(truncatingIfNeeded: number >> 16))
  }
}
