import ArgumentParser
import Study
import Terminal
import Themes

/// Shows the themes and the words that point to them.
struct ShowCodebook: Verb {
  static let configuration = CommandConfiguration(
    commandName: "codebook", abstract: "Show the themes and the words that point to them.")

  @Argument(help: "Only this theme.") var theme: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let codebook = try session.codebook(in: study)
    guard let theme else {
      session.console.say("\(codebook.name), version \(codebook.version).")
      for theme in codebook.themes { session.console.say("\(theme.code): \(theme.name).") }
      return session.console.say("\(codebook.themes.count) themes. Type codebook THEME for one.")
    }
    let found = try session.theme(theme, in: codebook)
    let console = session.console
    console.say("\(found.code): \(found.name).")
    if !found.meaning.isEmpty { console.say(found.meaning) }
    tell("Agency", found.agency, session)
    tell("Areas for improvement", found.areas, session)
    tell("EHC plan sections", found.ehc, session)
    tell("Preparing for Adulthood", found.pfa, session)
    tell("Words", found.words, session)
    for near in found.near {
      console.say("In one sentence: \(near.joined(separator: ", ")).")
    }
  }

  private func tell(_ title: String, _ values: [String], _ session: Session) {
    guard !values.isEmpty else { return }
    session.console.say("\(title): \(values.joined(separator: ", ")).")
  }
}

extension Session {
  /// The theme of that code or name.
  func theme(_ name: String, in codebook: Codebook) throws -> Theme {
    if let theme = codebook.theme(name) { return theme }
    throw Failure.noTheme(name, in: codebook)
  }
}
