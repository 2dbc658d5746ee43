import Coproduction
import EasyRead
import Forms
import Reports
import Study
import Survey
import Terminal

extension Session {
  /// Writes a proposal down, if the change can be made, and says what the Easy Read checks find.
  func propose(
    _ change: QuestionChange, to id: String, _ wish: Wish, at place: Place
  ) throws {
    let study = try study(place)
    // A trial, so that nobody votes on what cannot be done.
    let (edit, _) = try edit(id, in: study)
    var trial = edit
    try trial.make(change)
    let idea = Proposal.Idea(
      questionnaire: id, version: edit.questionnaire.version, change: change, group: wish.group,
      because: try Typed.filled(
        wish.because, for: "--because", "Write why they want it, in their words."),
      session: try gathering(in: study)?.code)
    let taken = try Set(proposals(in: study).proposals.map(\.id))
    let code = RespondentCode.random(prefix: "p", taken: taken)
    let record = try study.write(
      ProposalEvent(code, .proposed(idea)), as: .proposals, at: now())
    let register = ProposalRegister([(record.time, record.content)])
    guard let proposal = register[code] else { return }
    let findings = try findings(on: change, in: trial.questionnaire, study)
    console.say(TextFormat().text(of: ProposalPage(proposal, findings: findings).document))
    if !findings.isEmpty { console.say(EasyRead.caution) }
    console.say(
      "To vote: propose vote \(code) --agree NUMBER --disagree NUMBER --group \(wish.group.rawValue)"
    )
  }

  /// A questionnaire's file, ready to be changed, with its bytes.
  func edit(_ id: String, in study: Study) throws -> (edit: QuestionnaireEdit, bytes: [UInt8]) {
    guard study.has(.questionnaire(id)) else { throw try Failure.noQuestionnaire(id, in: study) }
    let bytes = try study.bytes(of: .questionnaire(id))
    return (try QuestionnaireEdit(bytes, file: "\(id).yaml"), bytes)
  }

  /// What the Easy Read checks find about a question that a change is about, a line each.
  func findings(
    on change: QuestionChange, in questionnaire: Questionnaire, _ study: Study
  ) throws -> [String] {
    let explained = try glossary(in: study)()
    let language = questionnaire.defaultLanguage
    let easy = questionnaire.languages.first(where: \.isEasyRead)
    // Where there are no easy words yet, people read the others.
    let words = easy.flatMap { questionnaire.question(named: change.name)?.label.texts[$0.code] }
    let looked = [easy, words == nil ? language : nil].compactMap(\.self)
    return looked.flatMap { language -> [Finding] in
      let outcome = EasyRead(questionnaire, in: language, glossary: explained).outcome
      guard case .checked(let findings) = outcome else { return [] }
      return findings.filter { finding in
        if case .question(change.name, _) = finding.place { true } else { false }
      }
    }.map(\.line)
  }

  /// The proposal with that code.
  func proposal(_ code: String, in register: ProposalRegister) throws -> Proposal {
    if let proposal = register[code] { return proposal }
    let advice =
      Slip.meant(by: code, among: register.proposals.map(\.id)).map { "Did you mean \($0)?" }
      ?? "Type propose list to see them all."
    throw Failure("There is no proposal “\(code)”. Nothing was changed. \(advice)")
  }
}
