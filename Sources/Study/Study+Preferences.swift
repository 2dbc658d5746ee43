import Glibc
import Survey

extension Study {
  var preferenceFolder: Folder { responseFolder.folder(".preferences") }

  /// How the person of that code likes to be asked; nil where nobody has said.
  ///
  /// A file that cannot be read costs nobody an answer, so it counts as none.
  public func preferences(of code: String) -> Preferences? {
    guard let name = Study.preferenceFile(of: code),
      let bytes = try? OpenFile.reading(preferenceFolder.path(of: name)).bytes(limit: 1 << 16)
    else { return nil }
    return try? StoredJSON.decode(Preferences.self, from: bytes[...])
  }

  /// Keeps how the person of that code likes to be asked, in place of what was kept before.
  public func keep(_ preferences: Preferences, of code: String) throws(StoreFault) {
    guard let name = Study.preferenceFile(of: code) else {
      throw StoreFault(.write, code, .badName)
    }
    let bytes: [UInt8]
    do throws(StoredJSON.Refused) {
      bytes = try StoredJSON.line(preferences) + [0x0A]
    } catch {
      throw StoreFault(.write, name, .unwritable(error.reason))
    }
    try responseFolder.make()
    try preferenceFolder.make()
    try preferenceFolder.replace(name, with: bytes)
  }

  /// Forgets how the person of that code likes to be asked.
  public func forgetPreferences(of code: String) throws(StoreFault) {
    guard let name = Study.preferenceFile(of: code), preferenceFolder.holds(name) else { return }
    try preferenceFolder.remove(name)
    try preferenceFolder.sync()
  }

  /// The name of the file for a code; nil where a code could lead out of the folder.
  private static func preferenceFile(of code: String) -> String? {
    let isPlain = code.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != 0x7F }
    guard isPlain, (1...100).contains(code.utf8.count), !code.hasPrefix(".") else { return nil }
    return code + ".json"
  }
}
