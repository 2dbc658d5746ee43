import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport

@testable import Shell

/// Asks for exact figures, which is what counting is tested with.
let exact = "--disclosure none --because counting"

/// A study in a folder of its own, which goes when the test is over.
final class TemporaryStudy {
  let root: String

  /// Makes an empty study, or a copy of the starter questionnaires.
  init(withStarters: Bool = false) throws {
    root = TemporaryName.next()
    let starter = withStarters ? try Study(root: TemporaryStudy.project) : nil
    _ = try Study.make(at: root, from: starter)
  }

  deinit {
    for path in [root, state] { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Where this computer keeps the key of its audit; no other test has the same.
  var state: String { root + "-state" }

  /// What the program is told of this study.
  var environment: Environment { Environment(["YOUSAID_STUDY": root, "XDG_STATE_HOME": state]) }

  /// The folder of the project.
  static let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  var study: Study { get throws { try Study(root: root) } }

  /// Writes a file of the study.
  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: root + "/" + path))
  }

  /// Runs a line as if it had been given as arguments, with lines to be read from a pipe.
  @discardableResult
  func run(_ line: String, typing lines: [String] = []) -> Ran {
    let console = ScriptedConsole(lines, screen: Screen(columns: 80))
    var session = Session(
      console: console, environment: environment,
      now: { Moment(seconds: 1_795_276_931) })
    let words = (try? CommandWords.split(line)) ?? []
    let status = Interpreter.run(words, in: &session)
    return Ran(status: status, console: console)
  }

  /// What came of a line.
  struct Ran {
    let status: Int32
    let console: ScriptedConsole

    var transcript: String { console.transcript }
    var delivered: String { console.delivered }
    /// The complaints on one line, however they were wrapped.
    var complaints: String { console.complaints.replacing("\n", with: " ") }
  }
}

/// Names for folders that nobody else has.
enum TemporaryName {
  static func next() -> String { "/tmp/yousaid-test-\(UUID().uuidString)" }
}
