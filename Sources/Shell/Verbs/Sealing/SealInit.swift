import ArgumentParser
import Sealing
import Study
import Terminal

/// Makes the leaders' keys; from then on responses are sealed.
struct SealInit: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make keys for two leaders or more, and seal the study for them.",
    discussion: """
      Each leader's private key goes to a file that they take with them, such as on a memory stick, \
      under a passphrase that is typed twice. Any one of them can open the study; when one loses the \
      key, nothing is lost. When all do, nobody can ever read what is sealed.
      """)

  @Option(help: "A leader, by initials; can be given again.") var leader: [String] = []
  @Option(help: "The file for that leader's key, outside the study; can be given again.")
  var key: [String] = []
  @Flag(help: "Seal the responses that are there without asking, for scripts.") var yes = false
  @OptionGroup var place: Place

  func validate() throws {
    guard leader.count >= Leader.fewest else {
      throw ValidationError(
        "Name \(Leader.fewest) leaders or more, each with --leader NAME --key FILE.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    guard !study.isSealed else {
      throw Failure(
        "The study is sealed already. Nothing was changed. To see for whom, type: seal show")
    }
    let made = try NewKey.all(leader, key, in: study)
    let keys = try NewKey.make(made, session)
    try study.seal(for: zip(made, keys).map { Leader($0.name, key: $1.publicKey) })
    session.console.say(
      "From now on every response is sealed for \(leader.joined(separator: " and ")). Read the "
        + "fingerprints to each other, and keep the files in different places, away from this computer."
    )
    try sealWhatIsThere(study, keys, session)
    session.console.say(
      "So that a sitting can be gone on with after a fault, give whoever runs sessions a passphrase "
        + "of their own: seal facilitator")
  }

  private func sealWhatIsThere(
    _ study: Study, _ keys: [PrivateKey], _ session: Session
  ) throws {
    let count = try study.sealCount()
    guard count.plain + count.drafts > 0 else { return }
    session.console.say(
      "\(count.plain.of("response")) and \(count.drafts.of("unfinished response")) are there that "
        + "are not sealed.")
    guard session.confirm("seal", isGiven: yes) else {
      return session.console.say(
        "They stay as they are. To seal them later, type open and the file of a key, and then: "
          + "seal rotate")
    }
    try Sealer(study: study, session: session).sealAll(checkedBy: keys)
    session.console.say(Sealer.limits)
  }
}
