import Survey

@testable import Reports

/// A questionnaire with a question for every place in a plan, and what a child and a parent said.
enum PlanExample {
  static let form = Questionnaire(
    id: "my-views", title: Wording(["en": "My views"]), group: .youngPerson,
    languages: [Language(name: "English", code: "en"), Language(name: "Polish", code: "pl")],
    items: [
      chosen("share", "Can we share this?", "yes-no", Tags(consent: "share-with-ehc")),
      open("like", "What do you like?", Tags(ehc: "A", pfa: "community", outcome: "like")),
      open("matters", "What matters to you?", Tags(ehc: "A", outcome: "matters")),
      open("talk", "How do we talk with you?", Tags(ehc: "A", outcome: "talk-with-me")),
      open("story", "Your story?", Tags(ehc: "A")),
      open(
        "art", "What goes well at school?",
        Tags(ehc: "A", pfa: "employment", agency: "education", outcome: "school-well")),
      chosen(
        "safe", "Do you feel safe at school?", "yes-no",
        Tags(ehc: "A", agency: "education", outcome: "feel-safe")),
      open(
        "wait", "What is to change with your health?",
        Tags(ehc: "C", pfa: "health", agency: "health", outcome: "health-different")),
      open("club", "What is to change with your care?", Tags(ehc: "D", agency: "care")),
      open("taxi", "What help do you get?", Tags(ehc: "F")),
      open("colour", "Your colour?", Tags()),
      .section(
        Section(
          name: "hopes", repetition: .wanted,
          items: [
            open("hope", "What do you hope for?", Tags(ehc: "A", outcome: "hope")),
            .question(
              Question(
                name: "about", kind: .chooseSeveral(.init(.list("life"))),
                label: Wording(["en": "What is it about?"]), tags: Tags(ehc: "E"))),
            open("different", "What would be different?", Tags(ehc: "E", outcome: "different")),
            open("step", "What is next?", Tags(ehc: "E", outcome: "step")),
          ])),
      open("seen", "What do you see differently?", Tags(ehc: "A", outcome: "seen-differently")),
    ],
    lists: [
      "yes-no": [
        Choice(name: "yes", label: Wording(["en": "Yes"]), valence: .positive),
        Choice(name: "no", label: Wording(["en": "No"]), valence: .negative),
      ],
      "life": [
        Choice(
          name: "work", label: Wording(["en": "Learning or work"]),
          columns: ["agency": "education", "pfa": "employment"]),
        Choice(
          name: "body", label: Wording(["en": "My health"]),
          columns: ["agency": "health", "pfa": "health"]),
      ],
    ])

  static let child = [
    Example.text("like", "Trains.", .own), Example.text("matters", "My *brother*.", .own),
    Example.text("talk", "Shows a card when it is too much.", .supporter),
    Example.none("story", .doNotWantToSay), Example.text("art", "Rysowanie.", .own),
    Example.one("safe", "no"), Example.text("wait", "I wait and wait.", .own),
    Example.text("club", "nothing", .own), Example.text("taxi", "A taxi.", .own),
    Example.text("colour", "Blue.", .own),
    hope(1, "hope", "To drive a train."), hope(1, "about", ["work"]),
    hope(1, "different", "I travel alone."), hope(1, "step", "One bus ride."),
    hope(2, "hope", "To have friends."),
  ]

  static let parent = [
    Example.text("matters", "That she is safe.", .own), Example.one("safe", "yes"),
    Example.text("wait", "Speech therapy.", .own),
    Example.text("seen", "She likes the bus, I do not.", .own),
  ]

  static func voice(
    _ answers: [Answer] = child, code: String = "yc-1", group: Group = .youngPerson,
    day: String = "2026-11-21", wave: String = "2026-autumn",
    mode: Response.Collection.Mode = .supported
  ) -> PlanVoice.Return {
    var response = Example.response(1, code, group, quote: false, answers)
    response.id = "\(code)-\(day)"
    response.questionnaire.id = form.id
    response.wave = Wave(wave) ?? response.wave
    response.finished = Moment(iso: "\(day)T10:00:00Z")
    response.consent = Consent(["share-with-ehc": true], givenBy: "self")
    response.collection = .init(
      mode: mode, language: "pl", typing: .helped, facilitator: "kl", supporter: "teacher")
    return PlanVoice.Return(response, form)
  }

  /// The report of a child, and of a parent where there are answers of one.
  static func report(
    _ returns: [PlanVoice.Return] = [voice()], parent answers: [Answer]? = parent,
    name: String? = "Sam", year: Int? = 10
  ) -> EHCReport {
    EHCReport(
      of: PlanVoice(returns),
      parent: answers.map { PlanVoice([voice($0, code: "pc-1", group: .parentCarer)]) },
      name: name, year: year, today: CivilDate(daysSince1970: 20_790))
  }

  static func hope(_ turn: Int, _ name: String, _ words: String) -> Answer {
    Answer(
      question: QuestionPath([.init("hopes", turn: turn), .init(name)]),
      content: .value(.text(words)), words: .own)
  }

  static func hope(_ turn: Int, _ name: String, _ names: [String]) -> Answer {
    Answer(
      question: QuestionPath([.init("hopes", turn: turn), .init(name)]),
      content: .value(.several(names)))
  }

  private static func open(_ name: String, _ label: String, _ tags: Tags) -> Item {
    .question(Question(name: name, kind: .text, label: Wording(["en": label]), tags: tags))
  }

  private static func chosen(
    _ name: String, _ label: String, _ list: String, _ tags: Tags
  ) -> Item {
    .question(
      Question(
        name: name, kind: .chooseOne(.init(.list(list))), label: Wording(["en": label]),
        tags: tags))
  }
}
