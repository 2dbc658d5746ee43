import ArgumentParser
import Survey
import Themes

/// Gives a theme another code or name.
struct RenameTheme: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a theme another code, another name, or both.")

  @Argument(help: "The code it has.") var theme: String
  @Argument(help: "The code it gets.") var code: String?
  @Option(help: "The name that people read.") var name: String?
  @OptionGroup var editing: Editing

  func validate() throws {
    if code == nil, name == nil {
      throw ValidationError("Give the new code, or the new name with --name.")
    }
  }

  func run(in session: inout Session) throws {
    let code = try code.map(Editing.newCode)
    try session.revise(editing) { try $0.renaming(theme, to: code, name: name?.trimmed) }
  }
}
