import Coproduction
import Study
import Survey
import Terminal
import Themes

extension Agree {
  /// Writes down hands that were counted elsewhere.
  func write(
    _ counted: CountedHands, on findings: [Finding], _ codebook: Codebook, _ header: ThemeCheck,
    _ study: Study, _ session: Session
  ) throws {
    guard themes.count == 1, let finding = findings.first else {
      throw Failure(
        "Hands are written down for one theme at a time. Nothing was changed. "
          + "Name it: agree THEME --agreed \(counted.agreed ?? 0)")
    }
    var check = header
    check.theme = finding.theme
    check.read = codebook[finding.theme]?.spoken ?? finding.name
    check.agree = try Typed.count(counted.agreed ?? 0, for: "--agreed")
    check.change = try Typed.count(counted.changed, for: "--changed")
    check.takeOut = try Typed.count(counted.takenOut, for: "--taken-out")
    check.missing = try Typed.count(counted.missing, for: "--missing")
    check.newWords = counted.newWords.map { ThemeCheck.Saying($0.trimmed) }
    check.missingWords = counted.missingWords.map { ThemeCheck.Saying($0.trimmed) }
    let hands = check.agree + check.change + check.takeOut + check.missing
    check.size = size ?? hands
    guard (1...check.size).contains(hands) else {
      throw Failure(
        "These are \(hands.of("hand")), and \(check.size == 1 ? "1 person was" : "\(check.size) people were") "
          + "there. Nothing was changed. Count again.")
    }
    try study.write(check, as: .checks, at: session.now())
    session.console.say(
      "\(finding.theme) is written down: \(check.agree) of \(check.size) agreed.")
  }
}
