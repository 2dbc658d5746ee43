import ArgumentParser
import Themes

/// Codes a theme no longer.
struct RetireTheme: Verb {
  static let configuration = CommandConfiguration(
    commandName: "retire", abstract: "Code a theme no longer; its codings stay readable.")

  @Argument(help: "The code of the theme.") var theme: String
  @Option(help: "The theme that takes over its codings.") var into: String?
  @OptionGroup var editing: Editing

  func run(in session: inout Session) throws {
    try session.revise(editing) { try $0.retiring(theme, into: into) }
  }
}
