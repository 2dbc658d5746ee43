import Glibc
import Sealing
import Study
import Survey
import Terminal
import TestSupport

@testable import Shell

/// A study with one short questionnaire, and a memory stick for the keys of two invented leaders.
final class SealedPlace {
  let place: TemporaryStudy
  let stick = TemporaryName.next()
  let first = "seven green boats at noon"
  let second = "a slow train to nowhere"
  /// What the clock shows.
  var seconds = 1_795_276_931

  init() throws {
    place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: select_one yes_no, name: take_part, label: Take part?, consent: take-part}
      - {type: text, name: better, label: What could be better?}
      choices:
      - {list_name: yes_no, name: 'yes', label: 'Yes'}
      - {list_name: yes_no, name: 'no', label: 'No'}
      settings:
      - {form_title: A short one, version: '3', group: young-person}
      """, to: "Questionnaires/short.yaml")
    try place.write(
      """
      name: Small
      version: "1"
      themes:
      - {code: bus, name: Getting about, words: ["bus*", taxi]}
      """, to: "Questionnaires/codebook.yaml")
    _ = mkdir(stick, 0o700)
  }

  deinit {
    for name in ["kl", "mn", "op"] { unlink(key(name)) }
    rmdir(stick)
  }

  func key(_ leader: String) -> String { "\(stick)/\(leader).json" }

  /// Asks one person, who says this.
  @discardableResult
  func ask(_ words: String) -> TemporaryStudy.Ran {
    place.run("ask short --mode alone --wave 2026-pilot", typing: ["1", words, "1"])
  }

  /// Makes the keys of both leaders, under passphrases that are worked on for less long than those
  /// that the program makes.
  func sealQuickly() throws {
    var leaders: [Leader] = []
    for (name, passphrase) in [("kl", first), ("mn", second)] {
      let made = try PrivateKey()
      try Study.place(
        private: WrappedKey(made, passphrase: passphrase, rounds: 1_000).text, at: key(name))
      leaders.append(Leader(name, key: made.publicKey))
    }
    try place.study.seal(for: leaders)
  }

  /// Makes the keys of both leaders as they do.
  @discardableResult
  func seal() -> TemporaryStudy.Ran {
    place.run(
      "seal init --yes --leader kl --key \(key("kl")) --leader mn --key \(key("mn"))",
      typing: [first, first, second, second])
  }

  /// Opens the prompt with a leader's key and types lines at it.
  func open(
    _ leader: String, _ passphrase: String, _ lines: [String], waiting: [Int: Int] = [:]
  ) -> TemporaryStudy.Ran {
    let console = ScriptedConsole([passphrase] + lines + ["quit"], screen: Screen(columns: 80))
    var session = Session(
      console: console, environment: place.environment,
      now: { Moment(seconds: self.seconds + (waiting[console.script.count] ?? 0)) })
    let status = CommandPrompt.main(["open", key(leader)], in: &session)
    return TemporaryStudy.Ran(status: status, console: console)
  }
}
