import FoundationEssentials
import Survey
import Testing

@testable import Forms

@Suite struct `Questionnaires in FHIR` {
  private static let project =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// A questionnaire without the rows that its questions were written in.
  private func plain(_ questionnaire: Questionnaire?) -> Questionnaire? {
    func plain(_ items: [Item]) -> [Item] {
      items.map { item in
        switch item {
        case .question(var question):
          question.row = 0
          return .question(question)
        case .section(var section):
          section.row = 0
          section.items = plain(section.items)
          return .section(section)
        }
      }
    }
    guard var questionnaire else { return nil }
    questionnaire.items = plain(questionnaire.items)
    // A glossary has no place in FHIR.
    questionnaire.glossary = Glossary()
    return questionnaire
  }

  @Test(arguments: ["youth-council", "parent-carer", "my-views", "parent-views"])
  func `a starter questionnaire comes back unchanged`(name: String) throws {
    let file = URL(filePath: "\(Self.project)/Questionnaires/\(name).yaml")
    let bytes = Array(try Data(contentsOf: file))
    let before = try #require(XLSForm.read(bytes, file: "\(name).yaml").questionnaire)
    let text = FHIRQuestionnaire(before).text
    #expect(text == FHIRQuestionnaire(before).text)
    let transcript = XLSForm.transcript(ofFHIR: Array(text.utf8), file: "\(name).json")
    let after = try #require(plain(transcript.reading.questionnaire))
    let wanted = try #require(plain(before))
    #expect(after.questions.map(\.question) == wanted.questions.map(\.question))
    #expect(after.items == wanted.items)
    for (list, choices) in wanted.lists {
      guard let came = after.lists[list] else { continue }
      #expect(came == choices, "\(list)")
    }
    #expect(after.languages == wanted.languages)
    #expect(after.title == wanted.title && after.version == wanted.version)
    #expect(after.id == wanted.id && after.group == wanted.group)
  }

  @Test func `every type comes back`() throws {
    let before = try #require(
      Form(
        """
        survey:
        - {type: note, name: hello, label: Hello, hint: Read it}
        - {type: integer, name: age, label: Age?, constraint: . > 3, constraint_message: More!}
        - {type: decimal, name: size, label: Size?}
        - {type: select_one l or_other, name: one, label: One?}
        - {type: select_multiple l, name: some, label: Some?, parameters: randomize=true}
        - {type: rank l, name: order, label: Order?}
        - {type: range, name: mark, label: Mark?, parameters: start=10 end=0 step=2.5}
        - {type: date, name: day, label: Day?}
        - {type: time, name: clock, label: When?}
        - {type: datetime, name: moment, label: When exactly?}
        - {type: acknowledge, name: seen, label: Seen?}
        - {type: calculate, name: sum, calculation: '${age} + 1'}
        - {type: hidden, name: set, default: x}
        - {type: today, name: today}
        - {type: begin_repeat, name: hopes, label: Hopes, repeat_count: '${age}'}
        - {type: text, name: step, label: Step?, relevant: "${one} = 'a' or selected(${some}, 'b')"}
        - {type: end_repeat}
        - {type: 'select_one ${step}', name: best, label: Best?}
        choices:
        - {list_name: l, name: a, label: A, valence: positive, place: here}
        - {list_name: l, name: b, label: B}
        settings:
        - {form_id: all, version: '3'}
        """
      ).reading.questionnaire)
    let text = FHIRQuestionnaire(before).text
    let transcript = XLSForm.transcript(ofFHIR: Array(text.utf8), file: "all.json")
    let after = transcript.reading.questionnaire
    #expect(plain(after)?.items == plain(before)?.items, "\(transcript.reading.flaws)")
    #expect(after?.lists["l"] == before.lists["l"])
    #expect(FHIRQuestionnaire(before).untranslated == 0)
  }

  @Test(arguments: [
    ("${one} = 'a'", "one = a"), ("${some} != ''", "some exists true"),
    ("${some} = ''", "some exists false"), ("selected(${some}, 'b')", "some = b"),
    ("${age} >= 3", "age >= 3"), ("${one} != 'a'", "one != a any one exists false"),
    ("${one} = 'a' and ${age} < 9", "one = a all age < 9"),
    ("${one} = 'a' or ${age} < 9", "one = a any age < 9"),
    ("${one} = 'a' or ${age} < 9 and ${age} > 2", ""), ("count(${some}) > 1", ""),
    ("not(${one} = 'a')", ""), ("${one} = ${some}", ""), ("${one} != 'a' and ${age} > 2", ""),
  ])
  func `a condition is said in FHIR where FHIR has words for it`(
    source: String, said: String
  ) throws {
    let questionnaire = try #require(
      Form(
        """
        survey:
        - {type: select_one l, name: one, label: One?}
        - {type: select_multiple l, name: some, label: Some?}
        - {type: integer, name: age, label: Age?}
        choices:
        - {list_name: l, name: a, label: A}
        - {list_name: l, name: b, label: B}
        """
      ).reading.questionnaire)
    let conditions = FHIRConditions(
      try Expression(parsing: source), links: FHIRLinks(questionnaire))
    let words = conditions?.all.map { condition in
      let answer =
        condition.answerCoding?.code ?? condition.answerInteger.map { String($0) }
        ?? condition.answerBoolean.map { String($0) } ?? ""
      return "\(condition.question) \(condition.operator) \(answer)"
    }
    #expect((words ?? []).joined(separator: conditions?.isAny == true ? " any " : " all ") == said)
  }

  @Test func `a questionnaire of somebody else can be asked`() throws {
    let json = """
      {"resourceType": "Questionnaire", "status": "draft", "title": "Sleep & more", "language": "en",
       "contained": [{"resourceType": "ValueSet", "id": "freq", "compose": {"include": [
         {"system": "urn:x", "concept": [{"code": "N V", "display": "Never"}, {"code": "O"}]}]}}],
       "item": [
        {"linkId": "1", "prefix": "1.", "text": "About you", "type": "group", "item": [
          {"linkId": "1.1", "text": "Tired?", "type": "boolean", "required": true},
          {"linkId": "1.2", "text": "How often?", "type": "choice", "answerValueSet": "#freq",
           "enableWhen": [{"question": "1.1", "operator": "=", "answerBoolean": true}]},
          {"linkId": "1.3", "text": "Which?", "type": "open-choice", "repeats": true,
           "answerOption": [{"valueString": "Red wine"}, {"valueCoding": {"code": "t"}}]},
          {"linkId": "1.4", "text": "Why?", "type": "string", "maxLength": 20,
           "enableWhen": [{"question": "1.3", "operator": "=", "answerCoding": {"code": "t"}},
             {"question": "1.2", "operator": "exists", "answerBoolean": true}],
           "enableBehavior": "all"}]},
        {"linkId": "2", "text": "Bye", "type": "display"}]}
      """
    let transcript = XLSForm.transcript(ofFHIR: Array(json.utf8), file: "sleep.json")
    let asked = try #require(transcript.reading.questionnaire, "\(transcript.reading.flaws)")
    let names = asked.questions.map(\.question.name)
    #expect(names == ["q_1_1", "q_1_2", "q_1_3", "q_1_3_other", "q_1_4", "q_2"])
    #expect(asked.question(named: "q_1_2")?.relevant?.source == "${q_1_1} = 'yes'")
    #expect(
      asked.question(named: "q_1_4")?.relevant?.source
        == "selected(${q_1_3}, 't') and ${q_1_2} != ''")
    #expect(asked.question(named: "q_1_4")?.constraint?.source == "string-length(.) <= 20")
    #expect(asked.lists["q_1_2_choices"]?.map(\.name) == ["N_V", "O"])
    #expect(asked.title.texts["en"] == "Sleep & more")
  }

  @Test(arguments: [
    ("{}", "The file is no FHIR resource"), ("[1", "The file is no FHIR resource"),
    (#"{"resourceType": "Patient"}"#, "The resource is a “Patient”"),
    (
      #"{"resourceType": "Questionnaire", "item": [{"linkId": "a", "text": "A", "type": "attachment"}]}"#,
      "The type “file” asks for a file"
    ),
    (
      #"{"resourceType": "Questionnaire", "item": [{"linkId": "a", "text": "A", "type": "choice", "answerValueSet": "http://x"}]}"#,
      "The choices of “a” stand elsewhere"
    ),
    (
      #"{"resourceType": "Questionnaire", "item": [{"linkId": "a", "text": "A", "type": "reference"}]}"#,
      "The type “reference” asks for something"
    ),
  ])
  func `what cannot be asked is told in a sentence`(json: String, problem: String) {
    let transcript = XLSForm.transcript(ofFHIR: Array(json.utf8), file: "x.json")
    #expect(transcript.yaml == nil)
    #expect(
      transcript.reading.flaws.contains { $0.problem.hasPrefix(problem) },
      "\(transcript.reading.flaws)")
  }

  @Test func `items that are there twice, or too many of them, are refused`() {
    func problems(_ links: [String]) -> [String] {
      let items = links.map { #"{"linkId": "\#($0)", "text": "A", "type": "string"}"# }
      let json = #"{"resourceType": "Questionnaire", "item": ["# + items.joined(separator: ",")
      let transcript = XLSForm.transcript(ofFHIR: Array((json + "]}").utf8), file: "x.json")
      #expect(transcript.yaml == nil)
      return transcript.reading.flaws.map(\.problem)
    }
    #expect(problems(["a", "a"]).contains("The linkId “a” is there twice."))
    #expect(
      problems((0..<2100).map { "q\($0)" }).contains("There are more than 2,000 items."))
  }

  @Test func `items that stand very deep in one another are refused`() {
    let deep = String(repeating: #"{"linkId":"a","type":"group","item":["#, count: 400)
    let json = #"{"resourceType":"Questionnaire","item":["# + deep
    let closed = json + String(repeating: "]}", count: 400) + "]}"
    let transcript = XLSForm.transcript(ofFHIR: Array(closed.utf8), file: "x.json")
    #expect(transcript.yaml == nil && !transcript.reading.flaws.isEmpty)
  }
}
