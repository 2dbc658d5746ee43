import ArgumentParser
import Interview
import Study
import Survey
import Terminal

/// Asks one person a questionnaire.
struct Ask: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask one person a questionnaire.")

  @Argument(help: "The questionnaire, such as youth-council.") var questionnaire: String
  @Option(help: "The respondent's code from an earlier time; otherwise a new one is made.")
  var code: String?
  @Option(help: "The wave; otherwise that of study.yaml, or the present school term.")
  var wave: String?
  @Option(help: "Who answers, where the questionnaire does not say: young-person, parent-carer, …")
  var group: Group?
  @Option(help: "How it is answered: alone, supported, interpreted or paper.")
  var mode: Response.Collection.Mode = .alone
  @Option(help: "The language or wording by its code or name, such as en-x-easyread.")
  var language: String?
  @Option(help: "Who supports the person, by role, such as parent or teacher; never a name.")
  var supporter: String?
  @Option(help: "The initials of whoever runs the session.") var facilitator: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let asked = try session.questionnaire(questionnaire, in: study)
    guard mode != .group else {
      throw Failure("A group cannot be asked this way yet. Nothing was started. Ask one person.")
    }
    for text in [supporter, facilitator].compactMap(\.self) where Respondent.isLikelyName(text) {
      throw Failure(
        "“\(text)” looks like a person's name. Nothing was started. "
          + "Write a role, such as parent or teacher, or initials.")
    }
    let language = try Speech.language(self.language, of: asked)
    let header = try header(asked, language, study, session)
    guard !Seating.isNeeded(session) else { return try Seating.run(session) }
    let draft = try Draft.begin(header, in: study)
    greet(asked, header, session)
    var interviewer = Interviewer(asked, draft: draft, study: study, in: session)
    guard interviewer.conduct() else { throw ExitCode.failure }
  }

  private func header(
    _ asked: Questionnaire, _ language: Language, _ study: Study, _ session: Session
  ) throws -> Response {
    let started = session.now()
    return Response(
      id: ResponseID.random(at: started),
      questionnaire: .init(id: asked.id, version: asked.version),
      wave: try session.wave(wave, in: study),
      respondent: Respondent(code: try respondentCode(asked, study), group: group ?? asked.group),
      collection: .init(
        mode: mode, language: language.code, facilitator: facilitator, supporter: supporter),
      consent: Consent(), status: .stopped, started: started, finished: nil, answers: [])
  }

  private func respondentCode(_ asked: Questionnaire, _ study: Study) throws -> String {
    if let code { return try Codes.checked(code) }
    let initials = asked.id.split { $0 == "-" || $0 == "_" }.compactMap(\.first).map(String.init)
    return RespondentCode.random(
      prefix: initials.joined(), taken: try Codes.taken(in: study))
  }

  private func greet(_ asked: Questionnaire, _ header: Response, _ session: Session) {
    let title = asked.title.text(
      in: header.collection.language, fallback: asked.defaultLanguage.code)
    session.console.say(title ?? asked.id)
    session.console.say(Phrases.welcome)
  }
}

extension Response.Collection.Mode: ExpressibleByArgument {}

extension Group: ExpressibleByArgument {}
