import Benchmark
import Forms
import Harness
import Interview
import Study
import Survey

/// An interview inside this program, with its draft on the disk.
final class Conversation: Exercise {
  private let place: InventedStudy
  private let questionnaire: Questionnaire
  private var interview: Interview
  private var draft: Draft
  private var now: Moment

  init() throws {
    place = try InventedStudy()
    questionnaire = try Project.questionnaire("youth-council")
    now = Moment(seconds: 1_795_277_000)
    interview = Conversation.interview(questionnaire, at: now)
    draft = try Conversation.draft(of: questionnaire, in: place.study, at: now)
  }

  func step(_ benchmark: Benchmark) throws {
    let line = Reply.to(interview.prompt?.asking ?? "")
    benchmark.startMeasurement()
    let turn = interview.take(line, at: now)
    for change in turn.changes {
      switch change {
      case .answered(let answer): try draft.record(.answer(answer))
      case .opened(let path): try draft.record(.open(path))
      case .collected, .preferred: break
      }
    }
    blackHole(interview.prompt?.lines)
    benchmark.stopMeasurement()
    now.seconds += 20
    if interview.stage == .checking { try beginAgain() }
  }

  func end() throws { try place.remove() }

  private func beginAgain() throws {
    try draft.discard()
    interview = Conversation.interview(questionnaire, at: now)
    draft = try Conversation.draft(of: questionnaire, in: place.study, at: now)
  }

  private static func interview(_ questionnaire: Questionnaire, at now: Moment) -> Interview {
    let setting = Setting(
      started: now, now: now, seed: 1, group: .youngPerson,
      collection: .init(
        mode: .alone, language: questionnaire.defaultLanguage.code, typing: .own),
      phrasebook: PhrasesFile.phrasebook(for: [questionnaire.defaultLanguage.code]))
    return Interview(questionnaire, setting: setting)
  }

  private static func draft(
    of questionnaire: Questionnaire, in study: Study, at now: Moment
  ) throws -> Draft {
    let response = Response(
      id: ResponseID.random(at: now),
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version),
      wave: Wave(term: now.localDate), respondent: Respondent(code: "yc-2222", group: .youngPerson),
      collection: .init(mode: .alone, language: questionnaire.defaultLanguage.code),
      consent: Consent(), status: .stopped, started: now, finished: nil, answers: [])
    return try Draft.begin(response, in: study)
  }
}
