import FoundationEssentials

/// A folder with a program named espeak-ng that does what it is told, removed in the end.
final class FakeVoice {
  let folder: String

  /// Makes the folder; without a script there is no such program anywhere.
  init(_ script: String?) throws {
    folder = TemporaryName.next()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    guard let script else { return }
    let path = folder + "/espeak-ng"
    let text = "#!/bin/sh\nHERE=\(folder)\necho > $HERE/begun\n\(script)\n"
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    isThere = true
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Whether there is a program.
  private(set) var isThere = false

  /// Whether it was ever begun.
  var isBegun: Bool { contents("begun") != nil }

  /// Whether any process of it is at work; one that is dead and not buried is not.
  var isRunning: Bool {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return entries.contains { entry in
      Int(entry) != nil && FakeVoice.text(of: "/proc/\(entry)/cmdline")?.contains(folder) == true
    }
  }

  /// Where programs are looked for: here first, and nowhere else if there is no such program.
  var path: String { isThere ? folder + ":/usr/bin:/bin" : folder }

  /// What the script has written to a file of the folder.
  func contents(_ name: String) -> String? { FakeVoice.text(of: folder + "/" + name) }

  /// The text of a file; nil where there is none.
  static func text(of path: String) -> String? {
    try? String(contentsOf: URL(filePath: path), encoding: .utf8)
  }
}
