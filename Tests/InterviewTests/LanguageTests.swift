import Survey
import Testing

@testable import Interview

@Suite struct `An interview in another language` {
  static let languages = [
    Language(name: "English", code: "en"), Language(name: "Easy Read", code: "en-x-easyread"),
    Language(name: "Polish", code: "pl"), Language(name: "Urdu", code: "ur"),
  ]

  static func both(_ english: String, _ polish: String) -> Wording {
    Wording(["en": english, "pl": polish])
  }

  static let lists = [
    "answers": [
      Choice(name: "yes", label: both("Yes", "Tak")), Choice(name: "no", label: both("No", "Nie")),
    ]
  ]

  static func scenario(_ kind: Question.Kind, in languages: [Language] = languages) -> Scenario {
    let question = Question(name: "first", kind: kind, label: both("First?", "Pierwsze?"))
    return Scenario([.question(question), ask("last")], lists: lists, languages: languages)
  }

  @Test(arguments: ["polish", "Polski", "pl", "language polish", "settings polski"])
  func `can be switched to at any question`(line: String) {
    var scenario = Self.scenario(one("answers"))
    let turn = scenario.type(line)
    #expect(scenario.asked == "Pierwsze?" && scenario.options.first == "Tak")
    #expect(scenario.interview.prompt?.asking.contains("Enter") == true)
    #expect(scenario.interview.prompt?.asking.hasPrefix("Type") == false)
    var preferences = Preferences()
    preferences.language = "pl"
    #expect(turn.changes.contains(.preferred(preferences)))
    scenario.type("english")
    #expect(scenario.asked == "First?")
  }

  @Test func `hears its own words and the English ones`() {
    var scenario = Self.scenario(one("answers"))
    scenario.type("polish", "wstecz")
    #expect(scenario.said == scenario.interview.setting.phrases[.firstQuestion])
    scenario.type("pomoc")
    #expect(scenario.said.contains(scenario.interview.setting.phrases[.person]))
    scenario.type("stop")
    #expect(scenario.asked == scenario.interview.setting.phrases[.stopQuestion])
    scenario.type("back", "tak")
    #expect(scenario.answer("first") == .value(.text("yes")))
    #expect(scenario.response.collection.language == "pl")
  }

  @Test func `reads numbers, dates and ways of not answering as people write them there`() {
    var number = Self.scenario(.integer)
    number.type("polish", "siedem")
    #expect(number.answer("first") == .value(.number(7)))
    var date = Self.scenario(.date)
    date.type("polish", "3 czerwca 2012")
    #expect(date.answer("first") == .value(.text("2012-06-03")))
    #expect(date.said.contains("3 czerwca 2012"))
    var text = Self.scenario(.text)
    text.type("language polish", "nie wiem")
    #expect(text.answer("first") == .none(.doNotKnow))
  }

  @Test func `without words of the program's own falls back to English`() {
    var scenario = Self.scenario(one("answers"))
    scenario.type("urdu")
    #expect(scenario.asked == "First?")
    #expect(scenario.interview.prompt?.asking == "Type a number, then press Enter: ")
  }

  @Test func `easy words are found by their name, and missed in a sentence`() {
    var scenario = Self.scenario(one("answers"))
    scenario.type("easy read")
    #expect(scenario.interview.setting.language == "en-x-easyread")
    scenario.type("standard")
    #expect(scenario.interview.setting.language == "en")
    var plain = Self.scenario(one("answers"), in: [Self.languages[0]])
    plain.type("easy read")
    #expect(plain.said.hasPrefix("These questions are not in Easy Read yet."))
  }
}
