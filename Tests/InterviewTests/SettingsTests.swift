import Survey
import Testing

@testable import Interview

@Suite struct `Settings in words` {
  static let languages = [
    Language(name: "English", code: "en"), Language(name: "Easy Read", code: "en-x-easyread"),
    Language(name: "Polish", code: "pl"),
  ]

  static let kinds: [Question.Kind] = [
    one("often"), several("people"), order("people"), .integer, .decimal, .date, .time, .dateTime,
    .text, .note, .acknowledge, .range(.init(start: 1, end: 5, step: 1)),
  ]

  @Test(arguments: kinds)
  func `are taken at every question, and the question stays`(kind: Question.Kind) {
    var scenario = Scenario([ask("first", kind), ask("second")], languages: Self.languages)
    scenario.type("nonsense 77 99")
    let asked = scenario.asked
    let turn = scenario.type("Big text off.")
    #expect(turn.changes == [.preferred(Preferences())])
    scenario.type("slower")
    #expect(scenario.interview.setting.preferences.pace == 110)
    #expect(scenario.said.contains("110"))
    scenario.type("high contrast", "voice on", "one line", "hints short")
    let preferences = scenario.interview.setting.preferences
    #expect(preferences.theme == .highContrast && preferences.hasVoice && preferences.isOneLine)
    #expect(preferences.hasShortHints)
    if kind != .text && kind != .note { #expect(scenario.asked == asked) }
  }

  @Test func `are an answer in quotation marks, and free words are told so`() {
    var scenario = Scenario([ask("better"), ask("second")])
    scenario.type("slower")
    #expect(scenario.said.contains("If that was your answer, type it again like this: “slower”."))
    #expect(scenario.asked == "better?" && scenario.kept.isEmpty)
    scenario.type("“slower”")
    #expect(scenario.answer("better") == .value(.text("slower")))
  }

  @Test func `an answer that begins like a setting is an answer where it means an option`() {
    let lists = ["help": [choice("salt", "Speech and language therapy"), choice("ot", "Nurse")]]
    var scenario = Scenario([ask("help", one("help")), ask("last")], lists: lists)
    scenario.type("language therapy")
    #expect(!scenario.said.contains("These questions are not in"))
    scenario.type("1")
    #expect(scenario.answer("help") == .value(.text("salt")))
  }

  @Test(arguments: ["English", "polish", "standard"])
  func `the name of a language is a plain answer in free words`(line: String) {
    var scenario = Scenario([ask("good"), ask("second")], languages: Self.languages)
    scenario.type(line)
    #expect(scenario.answer("good") == .value(.text(line)))
    #expect(scenario.interview.setting.language == "en")
  }

  @Test(arguments: ["big text", "colours", "settings", "go back", "stop now", "keep"])
  func `whatever is obeyed in free words says how it could be an answer`(line: String) {
    var scenario = Scenario([ask("first"), ask("better"), ask("last")])
    scenario.type("x", line)
    #expect(scenario.said.contains("like this: “\(line)”."), "\(scenario.said)")
  }

  @Test func `a break ends with the word that was typed`() {
    var scenario = Scenario([ask("first"), ask("second")])
    scenario.type("break", "help")
    #expect(scenario.said.contains("Welcome back."))
    #expect(scenario.said.contains("A person can help you."))
  }

  @Test func `what this window cannot show is said, and nothing is claimed`() {
    var scenario = Scenario([ask("often", one("often"))], preferences: .init(), hasLooks: false)
    for line in ["big text", "high contrast"] {
      scenario.type(line)
      #expect(scenario.said.contains("This window cannot show that."))
    }
    scenario.type("screen reader on", "voice on")
    #expect(scenario.said.contains("because of the screen reader setting"))
  }

  @Test func `never take the place of an option that is called the same`() {
    let lists = ["speeds": [choice("slower", "Slower"), choice("faster", "Faster")]]
    var scenario = Scenario([ask("speed", one("speeds")), ask("second")], lists: lists)
    scenario.type("slower")
    #expect(scenario.answer("speed") == .value(.text("slower")))
    #expect(scenario.interview.setting.preferences == Preferences())
  }

  @Test func `that do not exist get a sentence, and an answer that begins so stays an answer`() {
    var scenario = Scenario([ask("often", one("often")), ask("why")], languages: Self.languages)
    scenario.type("settings purple")
    #expect(scenario.said == "“purple” is not a setting. Type settings to see them all.")
    scenario.type("language klingon")
    #expect(
      scenario.said
        == "These questions are not in klingon. They are in English, Easy Read or Polish.")
    scenario.type("1", "language barrier")
    #expect(scenario.answer("why") == .value(.text("language barrier")))
  }

  @Test func `can be chosen by number from a list, which leads back to the question`() {
    var scenario = Scenario([ask("often", one("often"))], languages: Self.languages)
    scenario.type("settings")
    #expect(scenario.asked == "What do you want to change?")
    #expect(scenario.options.first == "Words: English" && scenario.options.last == "Nothing more")
    scenario.type("Voice: off")
    #expect(scenario.options.contains("Voice: on"))
    #expect(scenario.options.contains("Speed of the voice: 130 words in a minute"))
    scenario.type("1")
    #expect(scenario.options == ["English", "Easy Read", "Polish (polski)"])
    scenario.type("3")
    #expect(scenario.interview.setting.language == "pl")
    #expect(scenario.options.last == "Już nic")
    scenario.type("już nic")
    #expect(scenario.asked == "often?")
  }

  @Test(arguments: ["back", "skip", "stop", "help", "what", "again", "break"])
  func `the seven words work in the list too`(word: String) {
    var scenario = Scenario([ask("often", one("often"))])
    scenario.type("settings", word)
    switch word {
    case "back", "skip": #expect(scenario.asked == "often?")
    case "stop": #expect(scenario.asked == "Do you want to stop?")
    case "break": #expect(scenario.turns.last?.clearsScreen == true)
    default: #expect(scenario.asked == "What do you want to change?")
    }
  }

  @Test func `big letters are tried before they are used`() {
    var scenario = Scenario([ask("often", one("often"))])
    scenario.type("big text")
    #expect(scenario.interview.prompt?.sample == "Big words")
    scenario.type("two small lines")
    #expect(!scenario.interview.setting.preferences.hasBigHeadings)
    #expect(scenario.said.contains("cannot show big letters") && scenario.asked == "often?")
    scenario.type("big text", "1")
    #expect(scenario.interview.setting.preferences.hasBigHeadings && scenario.asked == "often?")
    let again = Scenario(
      [ask("often", one("often"))], preferences: scenario.interview.setting.preferences)
    #expect(again.interview.prompt?.sample == "Big words")
  }

  @Test func `hints short leaves hints to the word what`() {
    var scenario = Scenario(
      [ask("people", several("people"), guidance: "Anybody at all.")])
    #expect(scenario.interview.prompt?.hint?.isEmpty == false)
    scenario.type("hints short")
    #expect(scenario.interview.prompt?.hint == nil)
    scenario.type("what")
    #expect(scenario.said.contains("Anybody at all."))
  }

  @Test func `a screen reader turns everything decorative off`() {
    var preferences = Preferences()
    preferences.hasSymbols = true
    preferences.hasVoice = true
    preferences.theme = .yellowOnBlack
    preferences.hasBigHeadings = true
    var scenario = Scenario([ask("often", one("often"))], preferences: preferences)
    scenario.type("1")
    #expect(scenario.options.first == "Yes 👍")
    scenario.type("screen reader on")
    #expect(scenario.options.first == "Yes")
    let manner = scenario.interview.setting.manner
    #expect(!manner.hasVoice && manner.theme == .none && !manner.hasBigHeadings)
    #expect(scenario.interview.setting.preferences.hasVoice)
  }
}
