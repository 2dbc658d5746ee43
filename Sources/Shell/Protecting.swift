import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal
import Themes

/// The options that say how figures are kept from showing who said what.
struct Protecting: ParsableArguments {
  @Option(
    help: "How small counts are hidden: five, nhs, ten or none; otherwise as study.yaml says.")
  var disclosure: Disclosure.Profile?
  @Option(help: "With --disclosure none, why exact figures are needed; the report says so.")
  var because: String?

  private var reason: String? {
    because.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .flatMap { $0.isEmpty ? nil : $0 }
  }

  func validate() throws {
    if disclosure == Disclosure.Profile.none, reason == nil {
      throw ValidationError(
        "Exact figures can show who said what, so say why they are needed: add --because \"…\".")
    }
    if because != nil, let disclosure, disclosure != .none {
      throw ValidationError("--because belongs to --disclosure none.")
    }
  }

  /// The rule that was asked for, else that of the study, else `five`.
  func rule(in study: Study, _ session: Session) throws -> Disclosure {
    if let disclosure {
      return Disclosure(disclosure, because: disclosure == .none ? reason : nil)
    }
    let decided =
      try session.partnership(in: study).decisions
      .first { $0.name == "disclosure" }?.text.lowercased() ?? ""
    guard !decided.isEmpty else { return Disclosure(.five) }
    guard let profile = Disclosure.Profile(rawValue: decided) else {
      throw Failure(
        "study.yaml says that small numbers are hidden by “\(decided)”, which is not known, so no "
          + "figures were given. Write five, nhs, ten or none under decisions, at disclosure.")
    }
    guard profile != .none || reason != nil else {
      throw Failure(
        "study.yaml asks for exact figures, which can show who said what, so no figures were given. "
          + "Say why they are needed: add --because \"…\". Or add --disclosure five.")
    }
    return Disclosure(profile, because: profile == .none ? reason : nil)
  }
}

extension Disclosure.Profile: ExpressibleByArgument {}

extension Session {
  /// Whether a report goes further than this screen: to a file, a pipe or another program.
  func goesOut(as printing: Printing) -> Bool {
    printing.format != .text || printing.out != nil || !console.screen.isInteractive
  }

  /// Notes what is about to be given out, so that nothing later can be subtracted from it.
  ///
  /// What is only looked at on the screen is not noted, and neither are made-up responses.
  func note(
    _ figures: Protected, under disclosure: Disclosure, in study: Study
  ) throws {
    guard disclosure.profile == .none || figures.showsFigures else { return }
    let isMadeUp =
      figures.summary.invented > 0
      && figures.summary.invented == figures.summary.responses
    guard !isMadeUp, figures.summary.responses > 0 else { return }
    try study.note(
      Release(
        time: now(), command: words.joined(separator: " "), disclosure: disclosure,
        tables: figures.tables, figures: figures.figures))
  }
}
