import ArgumentParser
import Survey
import Themes

/// Makes one theme of several.
struct MergeThemes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one theme of several, with the words of all.",
    discussion: """
      codebook merge wait-camhs wait-salt --into wait --name "Waiting for help". The one that \
      stays can be one of them, another, or a new one, which needs a name.
      """)

  @Argument(help: "The codes of the themes.") var themes: [String]
  @Option(help: "The code of the theme that they become.") var into: String
  @Option(help: "The name that people read, for a new theme.") var name: String?
  @OptionGroup var editing: Editing

  func run(in session: inout Session) throws {
    let into = into
    try session.revise(editing) { codebook in
      let heir = codebook[into] == nil ? try Editing.newCode(into) : into
      return try codebook.merging(themes, into: heir, name: name?.trimmed)
    }
  }
}
