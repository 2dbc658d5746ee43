import Glibc
import Testing

@testable import Terminal

@Suite(.serialized) struct `A voice` {
  private let speech = Speech(
    [Speech.Utterance("Do you like R&B?", pause: 700), Speech.Utterance("Yes. Type 1.")], rate: 150)

  @Test func `gives its program the words by standard input, and nothing else of this process`()
    throws
  {
    let fake = try VoiceFake(.logs)
    let voice = Voice(environment: fake.environment)
    voice.speak(speech)
    waited { fake.contents("done") != nil }
    #expect(
      fake.contents("arguments") == "-m\n-b\n1\n-v\nen-gb\n-s\n150\n--stdin\n")
    #expect(
      fake.contents("input")
        == "<speak>Do you like R&amp;B? <break time=\"700ms\"/> Yes. Type 1.</speak>\n")
    #expect(fake.contents("names")?.contains("SECRET") == false)
    #expect(fake.contents("names")?.contains("HOME=/") == true)
  }

  @Test func `stops what it said before when it speaks again or is hushed`() throws {
    let fake = try VoiceFake(.sleeps)
    let voice = Voice(environment: fake.environment)
    voice.speak(speech)
    waited { fake.pid != nil }
    let first = try #require(fake.pid)
    #expect(VoiceFake.isRunning(first))
    voice.speak(speech)
    waited { fake.pid != first }
    #expect(waited { !VoiceFake.isRunning(first) } != nil)
    let second = try #require(fake.pid)
    voice.hush()
    #expect(waited { !VoiceFake.isRunning(second) } != nil)
  }

  @Test func `leaves no dead process unburied`() throws {
    let fake = try VoiceFake(.fails)
    let voice = Voice(environment: fake.environment)
    for _ in 1...20 { voice.speak(speech) }
    waited { fake.contents("pid") != nil }
    voice.hush()
    #expect(
      waited {
        voice.hush(); return voice.unburied == 0
      } != nil)
  }

  @Test func `tells once that its program is missing`() throws {
    let fake = try VoiceFake(nil)
    let voice = Voice(environment: Environment(["PATH": fake.path(alone: true)]))
    voice.speak(speech)
    voice.speak(speech)
    #expect(voice.trouble() == .missing)
    #expect(voice.trouble() == nil)
  }

  @Test func `tells once that its program failed`() throws {
    let fake = try VoiceFake(.fails)
    let voice = Voice(environment: fake.environment)
    var troubles: [VoiceTrouble] = []
    for _ in 1...2 {
      voice.speak(speech)
      waited(upTo: .milliseconds(500)) {
        if let trouble = voice.trouble() { troubles.append(trouble) }
        return false
      }
    }
    #expect(troubles.filter { $0 == .failed(status: 1) }.count == 1)
  }

  @Test func `tells that its program had to be stopped`() throws {
    let fake = try VoiceFake(.dies)
    let voice = Voice(environment: fake.environment)
    voice.speak(speech)
    var troubles: [VoiceTrouble] = []
    waited {
      if let trouble = voice.trouble() { troubles.append(trouble) }
      return troubles.contains(.hanging)
    }
    #expect(troubles.contains(.hanging))
  }

  @Test func `does not read one language in the voice of another`() throws {
    let fake = try VoiceFake(.logs)
    let voice = Voice(environment: fake.environment)
    var speech = speech
    speech.language = "so"
    voice.speak(speech)
    #expect(voice.trouble() == .noVoice(language: "so"))
    #expect(voice.trouble() == nil)
    #expect(fake.pid == nil)
  }

  @Test func `is ended by its limit when nobody looks any more`() throws {
    let fake = try VoiceFake(.sleeps)
    let process = try ChildProcess(
      speech, voice: "en-gb", options: [], limit: 1, in: fake.environment)
    waited { fake.pid != nil }
    let pid = try #require(fake.pid)
    #expect(waited { !VoiceFake.isRunning(pid) } != nil)
    #expect(waited { process.status() == 128 + SIGKILL } != nil)
  }

  @Test func `is found overdue where no program can limit it`() throws {
    let fake = try VoiceFake(.floods)
    let process = try ChildProcess(
      speech, voice: "en-gb", options: [], limit: 0, in: Environment(["PATH": fake.folder]))
    #expect(process.isOverdue)
    process.kill()
    #expect(waited { process.status() == 128 + SIGKILL } != nil)
  }
}
