import ArgumentParser
import Survey
import Themes

/// Adds a theme to the codebook.
struct AddTheme: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a theme.",
    discussion: """
      Entries are separated by commas: codebook add lunch --name "School lunch" --words \
      "lunch*, dinner hall" --agency education. Options for lists can be given more than once.
      """)

  @Argument(help: "Its code, such as wait-salt.") var code: String
  @Option(help: "The name that people read.") var name: String
  @Option(help: "What belongs here and what does not.") var meaning = ""
  @Option(help: "Entries, separated by commas; any of them is enough.") var words: [String] = []
  @Option(help: "Entries that must stand in one sentence, separated by commas.")
  var near: [String] = []
  @Option(help: "Entries that take a match away, separated by commas.") var unless: [String] = []
  @Option(help: "A sentence that belongs here.") var example: [String] = []
  @Option(help: "The theme that it is a part of.") var parent: String?
  @Option(help: "What it says by itself: positive, neutral, negative or mixed.")
  var valence: Valence?
  @Option(help: "The agencies that it is about.") var agency: [String] = []
  @Option(help: "The areas for improvement.") var area: [String] = []
  @Option(help: "The sections of an EHC plan.") var ehc: [String] = []
  @Option(help: "The Preparing for Adulthood areas.") var pfa: [String] = []
  @OptionGroup var editing: Editing

  func run(in session: inout Session) throws {
    let theme = Theme(
      code: try Editing.newCode(code), name: name.trimmed, meaning: meaning.trimmed,
      agency: Editing.list(agency), areas: Editing.list(area),
      ehc: Editing.list(ehc).map { $0.uppercased() }, pfa: Editing.list(pfa),
      words: Editing.list(words), near: near.map { Editing.list([$0]) }, parent: parent,
      valence: valence, unless: Editing.list(unless), examples: example.map(\.trimmed))
    try session.revise(editing) { try $0.adding(theme) }
  }
}

extension Valence: ExpressibleByArgument {}
