import Forms
import Interview
import Study
import Survey
import Terminal

extension Preview {
  /// Writes each question as a WAV file, as the voice would say it in an interview.
  func record(
    _ asked: Questionnaire, in language: Language, _ phrases: Phrases, to folder: String,
    _ session: Session
  ) throws {
    let spoken = phrases.language.code
    guard Voice.name(forLanguage: spoken) != nil else {
      throw Failure("\(VoiceTrouble.noVoice(language: spoken)) Nothing was written.")
    }
    try Study.make(folder: folder)
    let words = SpokenWords(phrases)
    let prompts = try session.rehearsal(of: asked, in: language, phrases)
    for (index, (name, prompt)) in prompts.enumerated() {
      let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      let file = "\(folder)/\(number)-\(name).wav"
      guard !Study.isTaken(file) else {
        throw Failure(
          "“\(file)” is there already and was left as it is. \(index.of("file")) had been written "
            + "before. Choose an empty folder.")
      }
      let speech = Speech(
        prompt.utterances(words: words).map { Speech.Utterance($0.text, pause: $0.pause) },
        language: spoken)
      do {
        try Voice.record(
          speech, to: file, environment: session.environment)
      } catch {
        throw Failure("\(error) \(index.of("file")) had been written before.")
      }
    }
    session.console.say("\(prompts.count.of("question")) can be heard in “\(folder)”.")
  }
}

extension Session {
  /// Every question as it would be shown to somebody who likes it as it is.
  fileprivate func rehearsal(
    of asked: Questionnaire, in language: Language, _ phrases: Phrases
  ) throws -> [(name: String, prompt: Prompt)] {
    let now = now()
    let setting = Setting(
      started: now, now: now, seed: 0, group: asked.group,
      collection: .init(mode: .alone, language: language.code),
      phrasebook: Phrasebook([phrases]))
    return Interview(asked, setting: setting).rehearsal
  }
}
