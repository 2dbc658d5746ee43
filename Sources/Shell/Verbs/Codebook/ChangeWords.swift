import ArgumentParser
import Themes

/// Adds words to a theme or takes them away.
struct ChangeWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "word", abstract: "Add words to a theme, or take them away.",
    subcommands: [AddWord.self, RemoveWord.self])
}

/// Adds words to a theme.
struct AddWord: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add entries to a theme.",
    discussion: "codebook word add wait \"waiting list*\" \"on hold\"")

  @Argument(help: "The code of the theme.") var theme: String
  @Argument(help: "The entries: words, phrases, * for the rest of a word.") var entries: [String]
  @Flag(help: "They must all stand in one sentence.") var near = false
  @Flag(help: "They take a match away where they overlap it.") var unless = false
  @OptionGroup var editing: Editing

  func validate() throws {
    if near, unless { throw ValidationError("Choose --near or --unless, not both.") }
  }

  func run(in session: inout Session) throws {
    let list: Codebook.List = near ? .near : unless ? .unless : .words
    try session.revise(editing) { try $0.adding(entries, to: list, of: theme) }
  }
}

/// Takes words away from a theme.
struct RemoveWord: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take entries away from a theme.",
    discussion:
      "Several in one sentence go by both: codebook word remove wait \"wait* near speech*\"")

  @Argument(help: "The code of the theme.") var theme: String
  @Argument(help: "The entries.") var entries: [String]
  @OptionGroup var editing: Editing

  func run(in session: inout Session) throws {
    try session.revise(editing) { try $0.removing(entries, from: theme) }
  }
}
