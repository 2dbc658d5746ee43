import ArgumentParser
import Sealing
import Study
import Terminal

/// Seals everything for another set of leaders.
struct RotateSeal: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Add or remove leaders, and seal everything for those there are.",
    discussion: """
      Without options it goes on with what was interrupted, and seals what is not. A leader who is \
      removed can still open copies that were made before.
      """)

  @Option(help: "A leader to add, by initials; can be given again.") var leader: [String] = []
  @Option(help: "The file for that leader's key, outside the study; can be given again.")
  var key: [String] = []
  @Option(help: "A leader to remove; can be given again.") var remove: [String] = []
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    guard study.isSealed else {
      throw Failure("The study is not sealed. Nothing was changed. To seal it, type: seal init")
    }
    guard let opened = study.key else { throw Failure.sealed("what is to be sealed anew") }
    let present = try study.leaders()
    let leaving = try leaving(present)
    let made = try NewKey.all(leader, key, in: study)
    if let taken = made.first(where: { new in present.contains { $0.name == new.name } }) {
      throw Failure(
        "“\(taken.name)” is a leader already. Nothing was changed. Remove the old key first, or "
          + "choose another name.")
    }
    let staying = present.filter { !leaving.contains($0) }
    guard staying.contains(where: { $0.key == opened.publicKey }) else {
      throw Failure(
        "The key that is open here is not one of those that stay, so nothing could be checked. "
          + "Nothing was changed. Open the study with the key of somebody who stays.")
    }
    guard staying.count + made.count >= Leader.fewest else {
      throw Failure(
        "Then fewer than \(Leader.fewest) leaders could open the study. Nothing was changed. Add "
          + "another one in the same line, with --leader NAME --key FILE.")
    }
    let keys = try NewKey.make(made, session)
    // Those who come first: at no moment can fewer than two open the study.
    for (new, key) in zip(made, keys) { try study.add(Leader(new.name, key: key.publicKey)) }
    for leader in leaving { try study.remove(leader) }
    try Sealer(study: study, session: session).sealAll(checkedBy: [opened] + keys)
    session.console.say(
      "Leaders now: \(try study.leaders().map(\.name).joined(separator: ", ")). \(Sealer.limits)")
  }

  private func leaving(_ present: [Leader]) throws -> [Leader] {
    try remove.map { name in
      guard let leader = present.first(where: { $0.name == name }) else {
        throw Failure(
          "There is no leader “\(name)”. Nothing was changed. There are: "
            + "\(present.map(\.name).joined(separator: ", ")).")
      }
      return leader
    }
  }
}
