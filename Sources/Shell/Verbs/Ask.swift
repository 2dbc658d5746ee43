import ArgumentParser
import Coproduction
import Forms
import Interview
import Study
import Survey
import Terminal

/// Asks one person, or a group together, a questionnaire.
struct Ask: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask one person, or a group together, a questionnaire.")

  @Argument(help: "The questionnaire, such as youth-council.") var questionnaire: String
  @Option(help: "The respondent's code from an earlier time; otherwise a new one is made.")
  var code: String?
  @Option(help: "The wave; otherwise that of study.yaml, or the present school term.")
  var wave: String?
  @Option(help: "Who answers, where the questionnaire does not say: young-person, parent-carer, …")
  var group: Group?
  @Option(
    help:
      "How it is answered: alone, supported, interpreted, paper or group; otherwise that is asked.")
  var mode: Response.Collection.Mode?
  @Option(help: "How many people a group is that answers together, with --mode group.")
  var size: Int?
  @Option(help: "The language or wording by its code or name, such as en-x-easyread.")
  var language: String?
  @Option(help: "Who supports the person, by role, such as parent or teacher; never a name.")
  var supporter: String?
  @Option(help: "The initials of whoever runs the session.") var facilitator: String?
  @Option(
    name: .customLong("with"),
    help: "A setting to begin with, such as \"voice on\" or \"big text\"; can be given again.")
  var settings: [String] = []
  @Flag(help: "For people who use a screen reader: nothing decorative, and no voice of its own.")
  var screenReader = false
  @OptionGroup var place: Place

  /// The most people that can answer together.
  private static let largestGroup = 1000

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let asked = try session.questionnaire(questionnaire, in: study)
    try checkSize()
    guard mode != .alone || supporter == nil else {
      throw Failure(
        "Somebody who answers alone has no supporter. Nothing was started. "
          + "Leave out --supporter, or write --mode supported.")
    }
    for text in [supporter, facilitator].compactMap(\.self) where Respondent.isLikelyName(text) {
      throw Failure(
        "“\(text)” looks like a person's name. Nothing was started. "
          + "Write a role, such as parent or teacher, or initials.")
    }
    let code = try respondentCode(asked, study)
    let preferences = try preferences(of: code, asked, study, session)
    let header = try header(asked, code, preferences, study, session)
    guard !Seating.isNeeded(session) else { return try Seating.run(session) }
    warn(of: header.collection.language, in: asked, session)
    let draft = try Draft.begin(session.begun(header, in: study), in: study)
    var interviewer = try Interviewer(
      asked, draft: draft, study: study, asksWhoTypes: asksWhoTypes(session),
      preferences: settings.isEmpty ? nil : preferences,
      accessibility: Accessibility(flag: screenReader, session.environment), in: session)
    interviewer.greet()
    guard interviewer.conduct() else { throw ExitCode.failure }
  }

  /// Makes sure that a group has a size, and nobody else has.
  private func checkSize() throws {
    guard mode == .group else {
      guard size == nil else {
        throw Failure(
          "Only a group has a size. Nothing was started. Leave out --size, or add --mode group.")
      }
      return
    }
    guard let size, (2...Ask.largestGroup).contains(size) else {
      throw Failure(
        "A group is 2 people or more, and \(Ask.largestGroup) at most. Nothing was started. "
          + "Say how many there are, such as --size 9.")
    }
    guard supporter == nil else {
      throw Failure(
        "A group has no supporter of its own. Nothing was started. Leave out --supporter.")
    }
  }

  /// Says where a terminal may not show a language as it is written.
  private func warn(of code: String, in asked: Questionnaire, _ session: Session) {
    guard let language = asked.languages.first(where: { $0.code == code }),
      language.readsBestOnAPage, session.console.screen.isInteractive
    else { return }
    session.console.complain(
      "This window may not show \(language.name) as it is written. For a printed sheet, type: "
        + "preview \(asked.id) --paper --language \(code) --to sheet.html")
  }

  /// Whoever prepares the interview may have said who types; and behind a pipe sits nobody to ask.
  private func asksWhoTypes(_ session: Session) -> Bool {
    session.console.screen.isInteractive && ![.alone, .interpreted, .group].contains(mode)
  }

  private func header(
    _ asked: Questionnaire, _ code: String, _ preferences: Preferences, _ study: Study,
    _ session: Session
  ) throws -> Response {
    let started = session.now()
    let liked = asked.languages.first { $0.code == preferences.language }
    let language = try language.map { try Languages.named($0, in: asked) }
    var collection = Response.Collection(
      mode: mode ?? (supporter == nil ? .alone : .supported),
      language: (language ?? liked ?? asked.defaultLanguage).code,
      facilitator: facilitator, size: size, session: try session.gathering(in: study)?.code)
    if let mode { collection.take(mode) }
    // What was said beforehand of a helper stands until it is asked who types.
    collection.supporter = supporter
    return Response(
      id: ResponseID.random(at: started),
      questionnaire: .init(id: asked.id, version: asked.version),
      wave: try session.wave(wave, in: study),
      respondent: Respondent(code: code, group: group ?? asked.group), collection: collection,
      consent: Consent(), status: .stopped, started: started, finished: nil, answers: [])
  }

  /// How the person likes to be asked, with what whoever prepares the interview adds.
  private func preferences(
    of code: String, _ asked: Questionnaire, _ study: Study, _ session: Session
  ) throws -> Preferences {
    var preferences = study.preferences(of: code) ?? Preferences()
    guard !settings.isEmpty else { return preferences }
    let book = try session.phrasebook(for: asked.languages.map(\.code), in: study)
    for words in settings {
      try Languages.take(words, into: &preferences, book, asked.languages)
    }
    return preferences
  }

  private func respondentCode(_ asked: Questionnaire, _ study: Study) throws -> String {
    if let code { return try Codes.checked(code) }
    let initials = asked.id.split { $0 == "-" || $0 == "_" }.compactMap(\.first).map(String.init)
    return try Codes.new(prefix: initials.joined(), in: study)
  }
}

extension Response.Collection.Mode: ExpressibleByArgument {}

extension Group: ExpressibleByArgument {}
