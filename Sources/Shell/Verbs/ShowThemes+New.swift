import ArgumentParser
import Reports
import Survey
import Terminal
import Themes

extension ShowThemes {
  /// Proposes themes for what people say where no theme is found, or adds the one that was named.
  func proposeThemes(in session: inout Session) throws {
    let study = try session.study(place)
    let disclosure = try protecting.rule(in: study, session)
    let isExact = disclosure.profile == .none
    let responses = try selection.responses(of: study, in: session)
    let coder = try session.coder(in: study)
    let readings = Reading.all(
      of: responses, on: try session.shelf(for: responses, in: study), with: coder)
    let found = NewThemes(
      in: readings, fewest: max(5, disclosure.profile.limit), canBeOfFew: isExact
    ).rounded(by: disclosure.profile)
    if let add { return try adopt(add, of: found, in: &session) }
    let isInvented = responses.contains(where: \.isInvented)
    var report = NewThemesReport(
      found, for: coder.codebook, quotes: quotes, isInvented: isInvented)
    report.disclosure = disclosure
    try session.show(
      report.document, json: report.json.text, csv: report.csv.text, as: printing)
    guard printing.format == .text, let first = found.candidates.first else { return }
    session.console.say(
      "Or add one in a step, such as: themes --new --add \"\(first.phrase.words)\" --name \"NAME\"")
  }

  /// Makes a phrase that is proposed a theme of the codebook, as `codebook add` does.
  private func adopt(_ words: String, of found: NewThemes, in session: inout Session) throws {
    guard let candidate = found.candidate(words.trimmed) else {
      let meant = Slip.meant(by: words, among: found.candidates.flatMap(\.phrase.forms))
      let advice = meant.map { "Did you mean “\($0)”?" }
      throw Failure(
        "“\(words)” is none of the phrases that themes --new shows. Nothing was changed. "
          + (advice ?? "Any other theme can be added with codebook add."))
    }
    var theme = try session.codebook(in: session.study(place)).theme(of: candidate.phrase)
    if let name { theme.name = name }
    let study = place.study.map { ["--study", $0] } ?? []
    let verb = try AddTheme.parse(NewThemesReport.arguments(theme) + study)
    try verb.run(in: &session)
  }
}
