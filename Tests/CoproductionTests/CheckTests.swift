import Survey
import Testing

@testable import Coproduction

@Suite struct `Reading themes back` {
  @Test func `counts the hands of a group, and what is no longer asked counts for nothing`() throws
  {
    let first = try #require(QuestionPath(parsing: "change_1[1]"))
    let second = try #require(QuestionPath(parsing: "change_1[2]"))
    var answers = [
      Talk.hands("verdict_1", ["yes": 6, "change": 2, "take-out": 1]),
      Answer(question: second, content: .value(.text("Years")), agree: 3),
      Answer(question: first, content: .value(.text("It is about waiting"))),
    ]
    var check = Talk.readBack.check(of: 0, in: answers)
    #expect(check.theme == "wait" && check.read == "Waiting too long" && check.size == 9)
    #expect([check.agree, check.change, check.takeOut, check.missing] == [6, 2, 1, 0])
    #expect(check.newWords == [.init("It is about waiting"), .init("Years", agree: 3)])
    answers[0] = Talk.hands("verdict_1", ["yes": 9])
    check = Talk.readBack.check(of: 0, in: answers)
    #expect([check.agree, check.change, check.takeOut] == [9, 0, 0] && check.newWords.isEmpty)
    answers[0] = Talk.hands("verdict_1", ["skipped": 9])
    #expect(Talk.readBack.check(of: 0, in: answers).size == 0)
  }

  @Test func `takes what one person says, and nothing where a question is left out`() {
    let verdict = Talk.answer("verdict_2", "missing")
    let words = Talk.answer("missing_2", "the taxi")
    let check = Talk.readBack.check(of: 1, in: [verdict, words])
    #expect(check.missing == 1 && check.agree == 0 && check.size == 1)
    #expect(check.missingWords == [.init("the taxi")] && check.speaker == .own)
    let skipped = Answer(question: QuestionPath("verdict_2"), content: .none(.skipped))
    #expect(Talk.readBack.check(of: 1, in: [skipped]).size == 0)
    #expect(Talk.readBack.rest(in: [words]) == nil)
    let rest = Talk.readBack.rest(in: [Talk.answer("else", "More breaks")])
    #expect(rest?.missingWords == [.init("More breaks")] && rest?.theme == nil)
  }

  @Test func `asks about every theme in a section of its own`() {
    let questions = Talk.readBack.questionnaire(in: Talk.book).questions
    #expect(questions.map(\.question.name).count == 8)
    for (question, sections) in questions where !sections.isEmpty {
      let place = Talk.readBack.place(of: QuestionPath(question.name))
      #expect(place.map { "theme_\($0 + 1)" } == sections[0].name)
    }
    #expect(Talk.readBack.place(of: QuestionPath("else")) == nil)
    #expect(Talk.readBack.place(of: QuestionPath("verdict_3")) == nil)
  }

  @Test func `shows an example as it was said, and none that could be taken for a name`() throws {
    let sections = Talk.readBack.questionnaire(in: Talk.book).items.compactMap { item -> String?? in
      if case .section(let section) = item { .some(section.label.texts["en"]) } else { nil }
    }
    #expect(
      sections == ["Young: “I waited a whole year.”", nil])
    let labels = Talk.readBack.questionnaire(in: Talk.book).questions
      .filter { $0.question.name.hasPrefix("verdict") }.map { $0.question.label.texts["en"] }
    #expect(labels == ["We heard this: Waiting too long.", "We heard this: Getting to school."])
  }

  @Test func `adds up sittings, the last word of each counting`() throws {
    let checks = Checks([
      (Example.time("2026-11-21"), Talk.check("s1", "wait", agree: 2)),
      (Example.time("2026-11-22"), Talk.check("s1", "wait", agree: 7)),
      (Example.time("2026-11-23"), Talk.check("s2", "wait", size: 1, agree: 1)),
      (Example.time("2026-11-24"), Talk.check("s3", "wait", size: 0, agree: 0)),
      (
        Example.time("2026-11-20"), Talk.check("s4", "wait", group: .parentCarer, size: 4, agree: 1)
      ),
    ])
    let some = checks.of("wait", read: "Waiting", questionnaires: ["q"], waves: Talk.waves)
    #expect(
      some.endorsements == [
        Endorsement(.youngPerson, agreed: 8, of: 10, date: Example.day("2026-11-23")),
        Endorsement(.parentCarer, agreed: 1, of: 4, date: Example.day("2026-11-20")),
      ])
    #expect(some.endorsements.map(\.isChecked) == [true, false])
  }

  @Test func `holds for the words and the answers that were read back, and no others`() {
    let checks = Checks([(Example.time("2026-11-21"), Talk.check("s1", "wait", agree: 9))])
    let other = [Wave(term: CivilDate(daysSince1970: 0))]
    #expect(
      checks.of("wait", read: "Waits", questionnaires: ["q"], waves: Talk.waves).all.isEmpty)
    #expect(checks.of("wait", read: "Waiting", questionnaires: ["q"], waves: other).all.isEmpty)
    #expect(
      checks.of("wait", read: "Waiting", questionnaires: ["r"], waves: Talk.waves).all.isEmpty)
    #expect(checks.of("bus", read: "Waiting", questionnaires: ["q"], waves: Talk.waves).all.isEmpty)
  }

  @Test func `is checked only where more than half agree`() {
    let day = Example.day("2026-11-21")
    #expect(!Endorsement(.youngPerson, agreed: 4, of: 8, date: day).isChecked)
    #expect(Endorsement(.youngPerson, agreed: 5, of: 8, date: day).isChecked)
    #expect(!Endorsement(.youngPerson, agreed: 0, of: 0, date: day).isChecked)
  }
}
