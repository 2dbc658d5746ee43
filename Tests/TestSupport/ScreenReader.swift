import Glibc

/// What somebody hears who uses a program with the screen reader Fenrir.
///
/// Fenrir runs the program in a terminal of its own and writes down what it would say. How it cuts
/// this into pieces differs from run to run, so tests ask for words in order, not for pieces.
public final class ScreenReader {
  private static let program = "/usr/bin/fenrir"

  /// Whether there is a screen reader to listen to; says so in print where there is none.
  public static var isInstalled: Bool {
    let isThere = access(program, X_OK) == 0
    if !isThere { print("Skipped: the screen reader Fenrir is not installed.") }
    return isThere
  }

  private let terminal: PseudoTerminal
  private let folder: String
  private var heard = 0

  /// Starts the program once the screen reader speaks.
  public init(
    running program: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    var template = Array("/tmp/yousaid-hearing.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Silence(awaited: program, transcript: "") }
    folder = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
    let words = ([program] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    // A word is shown again and again until it is heard, so that nothing is said to deaf ears.
    let script = """
      #!/bin/bash
      number=0
      until read -rsn 1 -t 0.4; do number=$((number + 1)); echo "Listening $number"; done
      clear
      exec \(words.joined(separator: " "))

      """
    let path = folder + "/run.sh"
    let file = open(path, O_CREAT | O_WRONLY, 0o700)
    _ = Array(script.utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
    let options = "speech#driver=debugDriver;sound#enabled=False;remote#enable=False;general#shell="
    terminal = try PseudoTerminal(
      running: Self.program, arguments: ["-e", "-o", options + path],
      environment: environment.merging(["HOME": folder]) { $1 }, columns: columns, rows: rows)
    try terminal.expect("Speak:Listening", within: .seconds(30))
    terminal.settle(quiet: .milliseconds(150), within: .seconds(2))
    heard = utterances.count
    terminal.type(" ")
  }

  deinit {
    terminal.send(SIGTERM)
    _ = try? terminal.finish(typing: "", within: .seconds(2))
    unlink(folder + "/run.sh")
    rmdir(folder)
  }

  /// Types keys, and forgets what was heard before them.
  public func type(_ keys: String) {
    heard = utterances.count
    terminal.type(keys)
  }

  /// Listens until the words were said after the last keys, in any number of pieces.
  public func hear(_ words: String, within limit: Duration = .seconds(15)) throws {
    let deadline = ContinuousClock.now + limit
    while !speech.contains(words) {
      guard ContinuousClock.now < deadline else {
        throw Silence(awaited: words, transcript: speech)
      }
      terminal.settle(quiet: .milliseconds(50), within: .milliseconds(200))
    }
  }

  /// What was said after the last keys, piece by piece, once nothing more has come for a while.
  public func listen(quiet: Duration = .milliseconds(600)) -> [String] {
    terminal.settle(quiet: quiet, within: .seconds(10))
    return Array(utterances[heard...])
  }

  /// What was said after the last keys, with one space between words and no pauses.
  ///
  /// Fenrir leaves brackets out and makes a pause at each end of a line.
  public var speech: String {
    utterances[heard...].joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .filter { $0 != "," }.joined(separator: " ")
  }

  private var utterances: [String] {
    terminal.transcript.replacing("\r", with: "").split(separator: "Speech Debug Driver: Speak:")
      .dropFirst().map { part in
        String(part.split(separator: "\nSpeech Debug Driver: -", maxSplits: 1)[0])
      }
  }
}
