import Glibc
import TestSupport
import Testing

/// Runs the probe on an empty folder, in a process of its own since what it sets is the whole
/// process's, and gives each line that it says by its first word.
func storeProbe(_ what: String, _ more: String...) throws -> [String: String] {
  let scratch = try Scratch()
  let line = (["exec \"$0\"", what, scratch.path + "/probe"] + more).joined(separator: " ")
  try #require(mkdir(scratch.path + "/probe", 0o700) == 0)
  let ran = try Piped(running: builtProgram("store-probe"), line: line)
  try #require(ran.status == 0, "\(ran.error)")
  return Dictionary(
    ran.output.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return (String(parts[0]), String(parts.last ?? ""))
    }, uniquingKeysWith: { first, _ in first })
}
