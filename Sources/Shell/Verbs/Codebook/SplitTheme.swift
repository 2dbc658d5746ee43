import ArgumentParser
import Survey
import Themes

/// Hands the words of a theme over to new ones.
struct SplitTheme: Verb {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Hand the words of a theme over to new themes.",
    discussion: """
      codebook split wait --into salt="speech therap*, salt" --into camhs="camhs" --name \
      salt="Waiting for speech therapy". With --keep the theme stays, with the words that nobody \
      took, and the new ones are parts of it.
      """)

  @Argument(help: "The code of the theme.") var theme: String
  @Option(help: "A new code, an equals sign, and the entries it gets, separated by commas.")
  var into: [String]
  @Option(help: "A new code, an equals sign, and the name that people read.")
  var name: [String] = []
  @Flag(help: "Keep the theme, with the new ones as parts of it.") var keep = false
  @OptionGroup var editing: Editing

  func run(in session: inout Session) throws {
    let names = try Dictionary(name.map(Self.pair)) { _, last in last }
    let shares = try into.map { text in
      let (code, entries) = try Self.pair(text)
      return Codebook.Share(
        code: try Editing.newCode(code), name: names[code] ?? Self.name(of: code),
        entries: Editing.list([entries]))
    }
    for code in names.keys where !shares.contains(where: { $0.code == code }) {
      throw Failure(
        "--name gives “\(code)” a name, but no --into makes it. Nothing was changed. "
          + "Write the same code in both.")
    }
    try session.revise(editing) { try $0.splitting(theme, into: shares, keeping: keep) }
  }

  private static func pair(_ text: String) throws -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else {
      throw Failure(
        "“\(text)” has no equals sign. Nothing was changed. "
          + "Write it as --into salt=\"speech therap*, salt\".")
    }
    return (parts[0].trimmed, parts[1].trimmed)
  }

  /// The code as words, until somebody gives a better name.
  private static func name(of code: String) -> String {
    String(code.map { "-_".contains($0) ? " " : $0 }).capitalised
  }
}
