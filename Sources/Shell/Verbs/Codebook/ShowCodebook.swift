import ArgumentParser
import Study
import Survey
import Terminal
import Themes

/// Shows the themes and the words that point to them.
struct ShowCodebook: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the themes and the words that point to them.")

  @Argument(help: "Only this theme.") var theme: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let codebook = try session.codebook(in: study)
    guard let theme else { return list(codebook, session) }
    let found: Theme
    do {
      found = try session.theme(theme, in: codebook)
    } catch {
      let verbs = CodebookVerb.configuration.subcommands.map(Tool.name)
      guard let meant = Slip.meant(by: theme, among: verbs) else { throw error }
      throw Failure(
        "There is no theme “\(theme)”. Nothing was changed. Did you mean codebook \(meant)?")
    }
    tell(found, in: codebook, session)
    let confirmed = try session.decisions(in: study).confirmed[found.code] ?? 0
    session.console.say("Answers that people coded with it: \(confirmed).")
  }

  private func list(_ codebook: Codebook, _ session: Session) {
    session.console.say("\(codebook.name), version \(codebook.version).")
    for theme in codebook.current where codebook[theme.parent ?? ""] == nil {
      list(theme, of: codebook, margin: "", session)
    }
    let retired = codebook.themes.filter(\.isRetired).map { theme in
      let today = codebook.successors(of: theme.code)
      return today.isEmpty ? theme.code : "\(theme.code), now \(today.joined(separator: " and "))"
    }
    if !retired.isEmpty {
      session.console.say("No longer coded: \(retired.joined(separator: "; ")).")
    }
    session.console.say("\(codebook.current.count) themes. Type codebook THEME for one.")
  }

  private func list(_ theme: Theme, of codebook: Codebook, margin: String, _ session: Session) {
    let whole = theme.parent.map { ", part of \($0)" } ?? ""
    session.console.say("\(margin)\(theme.code): \(theme.name)\(whole).")
    for part in codebook.parts(of: theme.code) {
      list(part, of: codebook, margin: margin + "  ", session)
    }
  }

  private func tell(_ theme: Theme, in codebook: Codebook, _ session: Session) {
    let console = session.console
    console.say("\(theme.code): \(theme.name).")
    if theme.isRetired {
      console.say("It is no longer coded. What was coded with it stays readable.")
      tell("Today", codebook.successors(of: theme.code), session)
    }
    if !theme.meaning.isEmpty { console.say(theme.meaning) }
    tell("Part of", theme.parent.map { [$0] } ?? [], session)
    tell("Its parts", codebook.parts(of: theme.code).map { "\($0.code) (\($0.name))" }, session)
    tell("Valence by itself", theme.valence.map { [$0.rawValue] } ?? [], session)
    tell("Agency", theme.agency, session)
    tell("Areas for improvement", theme.areas, session)
    tell("EHC plan sections", theme.ehc, session)
    tell("Preparing for Adulthood", theme.pfa, session)
    tell("Words", theme.words, session)
    for near in theme.near {
      console.say("In one sentence: \(near.joined(separator: ", ")).")
    }
    tell("Not where it says", theme.unless, session)
    for example in theme.examples { console.say("Example: “\(example)”") }
  }

  private func tell(_ title: String, _ values: [String], _ session: Session) {
    guard !values.isEmpty else { return }
    session.console.say("\(title): \(values.joined(separator: ", ")).")
  }
}

extension Session {
  /// The theme of that code or name, which is still coded.
  func current(_ name: String, in codebook: Codebook) throws -> Theme {
    let theme = try theme(name, in: codebook)
    if theme.isRetired { throw Failure.retired(theme, in: codebook) }
    return theme
  }

  /// The theme of that code or name.
  func theme(_ name: String, in codebook: Codebook) throws -> Theme {
    if let theme = codebook.theme(name) { return theme }
    throw Failure.noTheme(name, in: codebook)
  }
}
