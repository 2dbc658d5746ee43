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
      let size = long(file.bytes.count)
      // Version 2.0, names in UTF-8, stored as it is, the first of January 1980.
      let shared = short(20, 0x0800, 0, 0, 0x21) + long(Int(CyclicCheck.value(of: file.bytes)))
      let sizes = size + size + short(name.count, 0)
      directory += Self.directorySign + short(20) + shared + sizes
      directory += short(0, 0, 0) + long(0) + long(all.count) + name
      all += Self.fileSign + shared + sizes + name + file.bytes
    }
    let end = short(0, 0, files.count, files.count) + long(directory.count) + long(all.count)
    return all + directory + Self.endSign + end + short(0)
  }

  static let fileSign: [UInt8] = [0x50, 0x4B, 3, 4]
  static let directorySign: [UInt8] = [0x50, 0x4B, 1, 2]
  static let endSign: [UInt8] = [0x50, 0x4B, 5, 6]

  /// Numbers of two bytes, the lower first.
  private func short(_ numbers: Int...) -> [UInt8] {
    numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  /// A number of four bytes, the lowest first.
  private func long(_ number: Int) -> [UInt8] { short(number & 0xFFFF, number >> 16) }
}
