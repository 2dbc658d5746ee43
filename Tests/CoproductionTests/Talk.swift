import Survey

@testable import Coproduction

/// Two themes that are read back.
enum Talk {
  static let waves = [Wave(term: CivilDate(daysSince1970: 20_000))]

  static let header = ThemeCheck(
    sitting: "s1", theme: nil, read: "", questionnaires: ["q"], waves: waves, group: .youngPerson,
    size: 9)

  static let readBack =
    ReadBack(
      [
        .init(
          code: "wait", words: "Waiting too long",
          example: .init("I waited a whole year.", group: .youngPerson)),
        .init(
          code: "bus", words: "Getting to school", example: .init("Take ${wait_1} out", group: nil)),
      ], header: header)

  static let book = Phrasebook([
    Phrases(
      language: Language(name: "English", code: "en"),
      said: [.readBackTheme: "We heard this: {words}.", .readBackYoung: "Young: “{words}”"])
  ])

  static func answer(_ name: String, _ text: String) -> Answer {
    Answer(question: QuestionPath(name), content: .value(.text(text)), words: .own)
  }

  static func hands(_ name: String, _ tally: [String: Int]) -> Answer {
    Answer(question: QuestionPath(name), content: .none(.skipped), tally: tally)
  }

  static func check(
    _ sitting: String, _ theme: String?, read: String = "Waiting", group: Group = .youngPerson,
    size: Int = 9, agree: Int
  ) -> ThemeCheck {
    ThemeCheck(
      sitting: sitting, theme: theme, read: read, questionnaires: ["q"], waves: waves,
      group: group, size: size, agree: agree)
  }
}
