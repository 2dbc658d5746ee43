import ArgumentParser
import Sealing
import Study
import Terminal

/// Gives whoever runs sessions a key, for sittings alone.
struct SealFacilitator: Verb {
  static let configuration = CommandConfiguration(
    commandName: "facilitator",
    abstract: "Choose the passphrase with which a sitting can be gone on with after a fault.",
    discussion: """
      It opens unfinished responses that are begun from now on, and nothing that is finished. Done \
      again it takes the place of the one before.
      """)

  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    guard !(try study.leaders()).isEmpty else {
      throw Failure("The study is not sealed. Nothing was changed. To seal it, type: seal init")
    }
    let passphrase = try session.newPassphrase(for: "whoever runs sessions")
    let key = try PrivateKey()
    try study.give(
      facilitator: try WrappedKey(key, passphrase: passphrase), for: key.publicKey)
    session.console.say(
      "From now on this passphrase goes on with a sitting after a fault. If it is forgotten, a leader "
        + "can do that, and nothing is lost.")
  }
}
