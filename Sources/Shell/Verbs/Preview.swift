import ArgumentParser
import Forms
import Study
import Survey
import Terminal

/// Shows the questions of a questionnaire before anybody is asked them, on screen or on paper.
struct Preview: Verb {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show the questions beforehand, or print them on paper.",
    discussion: """
      preview youth-council --paper --to sheet.html makes a page that any browser prints. \
      A file that is there already is never overwritten.
      """)
  static let isRecorded = false

  @Argument(help: "The questionnaire, such as youth-council.") var questionnaire: String
  @Option(help: "The language or wording by its code or name, such as en-x-easyread.")
  var language: String?
  @Flag(help: "A sheet to be printed and answered with a pen, as an HTML page.") var paper = false
  @Option(help: "How to print: text or html; a paper sheet is always html.") var format: Format?
  @Option(
    name: .customLong("audio"), help: "A folder to write each question to as it would be read out.")
  var folder: String?
  @Option(name: .customLong("to"), help: "The file to write it to; otherwise it is shown.")
  var file: String?
  @OptionGroup var place: Place

  /// How the questions are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, html }

  func validate() throws {
    guard folder == nil || (!paper && format == nil && file == nil) else {
      throw ValidationError("--audio writes sound files, and goes with no other way of printing.")
    }
    guard paper, format == .text else { return }
    throw ValidationError("A paper sheet is always html. Leave out --format text or --paper.")
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let asked = try session.questionnaire(questionnaire, in: study)
    let language =
      try language.map { try Languages.named($0, in: asked) } ?? asked.defaultLanguage
    let phrases = try session.phrases(for: language, in: study)
    if let folder { return try record(asked, in: language, phrases, to: folder, session) }
    let start = start(asked, language)
    switch (paper, format ?? .text) {
    case (true, _):
      try put(PaperSheet(asked, language: language, phrases: phrases).html, session)
    case (false, .html):
      try put(
        ScreenPage(asked, language: language, phrases: phrases, start: start).html, session)
    case (false, .text):
      let questions = QuestionsText(asked, language: language, phrases: phrases, start: start)
      guard file == nil else { return try put(questions.text + "\n", session) }
      session.console.say(questions.text)
      if language.readsBestOnAPage { session.console.say("\n" + offer(language)) }
    }
  }

  /// Writes to the file that was named, else to standard output.
  private func put(_ page: String, _ session: Session) throws {
    guard let file else { return session.console.deliver(page) }
    try Study.place(page: Array(page.utf8), at: file)
    let isPage = paper || format == .html
    session.console.say("“\(file)” is written." + (isPage ? " Open it in a browser." : ""))
  }

  /// What is typed to be asked these questions.
  private func start(_ asked: Questionnaire, _ language: Language) -> String {
    let isDefault = language == asked.defaultLanguage
    return "ask \(asked.id)" + (isDefault ? "" : " --language \(language.code)")
  }

  private func offer(_ language: Language) -> String {
    "Many terminals do not show \(language.name) well. For a page that a browser shows, type: "
      + "preview \(questionnaire) --language \(language.code) --format html "
      + "--to \(questionnaire)-\(language.code).html"
  }
}

extension Session {
  /// The program's words for a language; in English, and called English, where it has none.
  fileprivate func phrases(for language: Language, in study: Study) throws -> Phrases {
    let book = try phrasebook(for: [language.code], in: study)
    return book.table(language.code) == nil ? book["en"] : book[language.code]
  }
}
