import ArgumentParser
import Coproduction
import EasyRead
import Forms
import Reports
import Study
import Survey
import Terminal
import Themes

/// Writes one page for those who spoke: what came of it.
struct ReportFeedback: Verb {
  static let configuration = CommandConfiguration(
    commandName: "feedback", abstract: "Write one page for those who spoke: what came of it.",
    discussion: """
      It is in Easy Read, or in another language of the program's own words with --language. What \
      people promised stands in it as it was written down, so write that in easy words.
      """)

  @Option(help: "Only what happened since this day, such as 2026-07-01.") var since: String?
  @Option(help: "The language by its code, such as pl; otherwise Easy Read.") var language: String?
  @Option(help: "A sound file to be written, ending in .wav, which says it all.") var audio: String?
  @OptionGroup var reply: ReplyThreshold
  @OptionGroup var selection: Selection
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let since = try since.map(Typed.day)
    let code = language ?? "en-x-easyread"
    let book = try session.phrasebook(with: code, in: study)
    guard book.table(code) != nil else {
      let own = try study.phraseCodes().filter { !PhrasesFile.builtInCodes.contains($0) }
      throw Failure(
        "The program's own words are not there in “\(code)”, so nothing was written. There are: "
          + "\((PhrasesFile.builtInCodes + own).joined(separator: ", ")).")
    }
    let phrases = book[code]
    let codebook = try session.codebook(in: study)
    let register = try session.actions(in: study)
    let summary = try session.summary(of: selection, with: codebook, in: study)
    // Praise needs no reply.
    let open = register.unanswered(
      among: summary.heard, from: reply.threshold, today: codebook.successors
    ).filter { codebook[$0.code]?.valence != .positive }
    let news = register.actions.filter { action in
      since.map { action.isOpen || action.changed.localDate >= $0 } ?? true
    }
    var sheet = FeedbackSheet(
      news, unanswered: open.map { codebook[$0.code]?.spoken ?? $0.name }, phrases: phrases)
    sheet.isInvented = news.isEmpty && !open.isEmpty && open.allSatisfy(\.isInvented)
    if let audio { try record(sheet, to: audio, session) }
    try session.show(
      sheet.document, json: sheet.json.text, csv: sheet.csv.text, as: printing)
    if phrases.language.isEasyRead {
      try session.advise(on: sheet.sentences.map(Optional.some), in: study)
    }
  }

  private func record(_ sheet: FeedbackSheet, to file: String, _ session: Session) throws {
    let spoken = sheet.phrases.language.code
    guard Voice.name(forLanguage: spoken) != nil else {
      throw Failure("\(VoiceTrouble.noVoice(language: spoken)) Nothing was written.")
    }
    guard !Study.isTaken(file) else {
      throw Failure("“\(file)” is there already and was left as it is. Choose another name.")
    }
    let speech = Speech(
      sheet.sentences.map { Speech.Utterance($0, pause: 600) }, language: spoken)
    do {
      try Voice.record(speech, to: file, environment: session.environment)
    } catch {
      throw Failure("\(error)")
    }
    session.console.say("“\(file)” says it all.")
  }
}
