import ArgumentParser
import Coproduction
import Interview
import Study
import Survey
import Terminal

/// The options of verbs in which one person after the other says something.
struct SeatOptions: ParsableArguments {
  @Option(help: "How many people take turns; otherwise until somebody types stop.")
  var people: Int?
  @Option(help: "Whose voices these are, so that nobody is asked: young-person, parent-carer, …")
  var group: Group?
  @Option(help: "The language or wording by its code, such as en-x-easyread or pl.")
  var language: String?
  @Option(
    name: .customLong("with"),
    help: "A setting to begin with, such as \"voice on\" or \"big text\"; can be given again.")
  var settings: [String] = []
  @Flag(help: "For people who use a screen reader: nothing decorative, and no voice of its own.")
  var screenReader = false
  @Flag(help: .hidden) var here = false

  /// What a conversation with one person, or with a group of so many, knows without asking.
  func setting(
    _ book: Phrasebook, group: Group?, size: Int? = nil, _ study: Study, _ session: Session
  ) throws -> Setting {
    let languages = book.tables.map(\.language)
    let known = Questionnaire(id: "these questions", languages: languages, items: [])
    let language = try language.map { try Languages.named($0, in: known) }
    var preferences = Preferences()
    for words in settings { try Languages.take(words, into: &preferences, book, languages) }
    let wanted = language?.code ?? preferences.language ?? languages.first?.code ?? "en"
    let collection = Response.Collection(
      mode: size == nil ? .alone : .group, language: wanted, typing: size == nil ? .own : nil,
      size: size)
    return try session.setting(
      collection, of: group, book, preferences, accessibility(session), in: study)
  }

  /// Whether a screen reader is in use.
  func accessibility(_ session: Session) -> Accessibility {
    Accessibility(flag: screenReader, session.environment)
  }
}
