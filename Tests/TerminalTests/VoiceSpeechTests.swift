import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite struct `Words to be heard` {
  private static let isInstalled: Bool = {
    let isThere = access("/usr/bin/espeak-ng", X_OK) == 0
    if !isThere { print("skipped, since espeak-ng is not installed: recordings and voices") }
    return isThere
  }()

  @Test func `markup cannot come from the words`() {
    let speech = Speech([Speech.Utterance("<b>1 < 2 & 3\u{1B}</b>", pause: 5)])
    #expect(
      speech.markup
        == "<speak>&lt;b&gt;1 &lt; 2 &amp; 3 &lt;/b&gt; <break time=\"5ms\"/></speak>\n")
  }

  @Test func `a rate stays within what a voice can keep`() {
    #expect(Speech([]).rate == 130)
    #expect(Speech([], rate: 9).rate == 80)
    #expect(Speech([], rate: 9_999).rate == 450)
  }

  @Test func `the longest a speech may last grows with its words and silences`() {
    let words = Speech.Utterance(String(repeating: "word ", count: 130), pause: 2_000)
    #expect(Speech([words]).longest == 3 * 62 + 10)
    let chinese = Speech([Speech.Utterance(String(repeating: "字", count: 780))], language: "zh")
    #expect(chinese.longest > 3 * 60)
  }

  @Test func `the voice follows the language`() {
    #expect(Voice.name(forLanguage: "en-x-easyread") == "en-gb")
    #expect(Voice.name(forLanguage: "en_GB") == "en-gb")
    #expect(Voice.name(forLanguage: "en-US") == "en-us")
    #expect(Voice.name(forLanguage: "pl-PL") == "pl")
    #expect(Voice.name(forLanguage: "cy") == "cy")
    #expect(Voice.name(forLanguage: "ur-Arab-PK") == "ur")
    #expect(Voice.name(forLanguage: "pt-BR") == "pt-br")
    #expect(Voice.name(forLanguage: "so") == nil)
    #expect(Voice.name(forLanguage: "") == nil)
  }

  @Test(.enabled(if: isInstalled)) func `every voice in the table exists`() throws {
    let list = try Piped(running: "/usr/bin/espeak-ng", line: "exec \"$0\" --voices").output
    for tag in ["en", "en-us", "pt-br", "fr", "zh", "no", "fa"] + Voice.languages {
      let name = try #require(Voice.name(forLanguage: tag))
      #expect(list.contains(" \(name) "), "\(tag)")
    }
  }

  @Test(.enabled(if: isInstalled)) func `a recording is a sound file, longer where it is slower`()
    throws
  {
    let fake = try VoiceFake(nil)
    let file = fake.folder + "/out.wav"
    func length(_ rate: Int) throws -> Int {
      try Voice.record(
        Speech([Speech.Utterance("Do you feel safe at school?")], rate: rate), to: file,
        environment: Environment(["PATH": "/usr/bin:/bin"]))
      #expect(fake.begins("out.wav", with: "RIFF"))
      var facts = stat()
      stat(file, &facts)
      return Int(facts.st_size)
    }
    let usual = try length(130)
    #expect(usual > 20_000)
    #expect(try length(90) > usual)
  }

  @Test func `a recording that cannot be made leaves no file and says why`() throws {
    let fake = try VoiceFake(.fails)
    let file = fake.folder + "/out.wav"
    let speech = Speech([Speech.Utterance("Hello.")])
    #expect(throws: VoiceTrouble.failed(status: 1)) {
      try Voice.record(speech, to: file, environment: fake.environment)
    }
    #expect(throws: VoiceTrouble.missing) {
      try Voice.record(speech, to: file, environment: Environment([:]))
    }
    #expect(throws: VoiceTrouble.noVoice(language: "so")) {
      try Voice.record(Speech([], language: "so"), to: file, environment: fake.environment)
    }
    #expect(fake.contents("out.wav") == nil)
    #expect(fake.contents("out.wav.part") == nil)
    let nowhere = "/no/such/folder/out.wav"
    #expect(throws: VoiceTrouble.notWritten(file: nowhere)) {
      try Voice.record(speech, to: nowhere, environment: fake.environment)
    }
  }

  @Test func `a sound card or a sound server is looked for`() throws {
    let fake = try VoiceFake(nil)
    let cards = fake.folder + "/names"
    #expect(!SoundCard.isThere(cards: cards, Environment([:])))
    #expect(SoundCard.isThere(cards: cards, Environment(["PULSE_SERVER": "tcp:host"])))
    #expect(!SoundCard.isThere(cards: cards, Environment(["XDG_RUNTIME_DIR": fake.folder])))
    for (text, isThere) in [("--- no soundcards ---\n", false), (" 0 [PCH ]: HDA-Intel\n", true)] {
      let file = open(cards, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
      _ = text.withCString { write(file, $0, strlen($0)) }
      close(file)
      #expect(SoundCard.isThere(cards: cards, Environment([:])) == isThere)
    }
  }

  @Test func `every trouble says what happened, that the questions go on, and what to do`() {
    let troubles: [VoiceTrouble] = [
      .missing, .silent, .noVoice(language: "so"), .notStarted(reason: 11), .failed(status: 1),
      .hanging,
    ]
    for trouble in troubles {
      let text = trouble.description
      #expect(text.contains("on the screen"), "\(text)")
      #expect(text.split(separator: ".").count > 2, "\(text)")
    }
  }

  @Test func `a seat can still find the sound`() {
    let kept = Environment([
      "XDG_RUNTIME_DIR": "/run/user/1", "PULSE_SERVER": "unix:/x", "ALSA_CARD": "1",
      "DISPLAY": ":0",
    ]).forSeat
    #expect(
      kept.values.keys.sorted() == ["ALSA_CARD", "INPUTRC", "PULSE_SERVER", "XDG_RUNTIME_DIR"])
  }
}
