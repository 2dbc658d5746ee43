import ArgumentParser
import Sealing
import Study
import Terminal

/// Says for whom a study is sealed, and what of it.
struct ShowSeal: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show for whom the study is sealed, and what is not.")

  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let count = try study.sealCount()
    for problem in count.problems { session.console.complain(problem) }
    guard study.isSealed else {
      return session.console.say(
        "The study is not sealed: whoever has its folder can read it. To seal it, type: "
          + "seal init --leader NAME --key FILE --leader NAME --key FILE")
    }
    for leader in try study.leaders() {
      session.console.say("\(leader.name): \(leader.key.fingerprint)")
    }
    session.console.say(
      try study.facilitatorsKey() == nil
        ? "Nobody but a leader can go on with a sitting after a fault. To change that, type: "
          + "seal facilitator"
        : "Whoever runs sessions can go on with a sitting after a fault.")
    session.console.say("Sealed for them: \(count.sealed.of("response")).")
    if count.stale > 0 {
      session.console.say("Sealed for others: \(count.stale). To change that, type: seal rotate")
    }
    if count.plain > 0 {
      session.console.say("Not sealed: \(count.plain). To change that, type: seal rotate")
    }
    session.console.say(
      study.key == nil
        ? "The study is closed here." : "The study is open here; to close it, type: close")
  }
}
