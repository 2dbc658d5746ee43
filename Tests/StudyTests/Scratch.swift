import Glibc
import Survey
import Testing

@testable import Study

/// An empty study in a folder of its own, removed when the test is over.
final class Scratch: Sendable {
  let path: String
  let study: Study

  init() throws {
    var template = Array("/tmp/yousaid-study-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
    study = try Study.make(at: path + "/study").study
  }

  deinit { Scratch.remove(Folder(path)) }

  private static func remove(_ folder: Folder) {
    for hidden in [true, false] {
      for entry in (try? folder.entries(hidden: hidden)) ?? [] {
        if entry.kind == .folder {
          remove(folder.folder(entry.name))
        } else {
          try? folder.remove(entry.name)
        }
      }
    }
    rmdir(folder.path)
  }

  /// Writes a file just so, whatever was there.
  func write(_ text: String, to relative: String) throws {
    try write(Array(text.utf8), to: relative)
  }

  func write(_ bytes: [UInt8], to relative: String) throws {
    unlink(path + "/" + relative)
    try OpenFile.new(path + "/" + relative).write(bytes)
  }

  func read(_ relative: String) throws -> [UInt8] {
    try Study.bytes(at: path + "/" + relative)
  }

  /// Makes it look as if a file had last been written to so many seconds ago.
  func age(_ relative: String, by seconds: Int) throws {
    var times = [timeval](repeating: timeval(tv_sec: time(nil) - seconds, tv_usec: 0), count: 2)
    try #require(utimes(path + "/" + relative, &times) == 0)
  }

  func names(in folder: Folder, hidden: Bool = false) throws -> [String] {
    try folder.entries(hidden: hidden).map(\.name)
  }

  func mode(of path: String) throws -> UInt32 {
    var status = stat()
    try #require(lstat(path, &status) == 0, "\(path) is not there")
    return status.st_mode & 0o7777
  }
}

extension Scratch {
  /// Puts a file where the folder of responses was, and says whether that worked.
  func replaceResponsesWithAFile() throws -> Bool {
    guard rmdir(study.responseFolder.path) == 0 else { return false }
    try write("", to: "study/Responses")
    return true
  }
}
