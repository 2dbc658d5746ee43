import Coproduction
import Study
import Survey
import Terminal

/// What is said while themes are read back, as it is kept on the disk.
struct CheckKeeper {
  private let readBack: ReadBack
  private let study: Study
  private let console: any Console
  private let now: () -> Moment
  private var answers: [QuestionPath: Answer] = [:]
  /// What was kept last about each theme, so that the same is not kept twice.
  private var kept: [String?: ThemeCheck] = [:]
  /// The records of this sitting, for somebody who wants nothing of it kept.
  private var records: Set<String> = []

  init(_ readBack: ReadBack, study: Study, console: any Console, now: @escaping () -> Moment) {
    self.readBack = readBack
    self.study = study
    self.console = console
    self.now = now
  }

  var isEmpty: Bool { records.isEmpty }

  /// Takes everything of this sitting out again.
  func takeBack() throws { try study.takeBack(records: records, from: .checks) }

  /// Keeps what an answer says about its theme, and says whether that is safe.
  mutating func keep(_ answer: Answer) -> Bool {
    answers[answer.question] = answer
    let all = Array(answers.values)
    let check =
      readBack.place(of: answer.question).map { readBack.check(of: $0, in: all) }
      ?? readBack.rest(in: all)
    guard let check, kept[check.theme] != check else { return true }
    let time = now()
    let id = ResponseID.random(at: time)
    while true {
      do {
        try study.write(check, as: .checks, at: time, id: id)
        records.insert(id)
        kept[check.theme] = check
        return true
      } catch {
        console.say("What you said is not lost, but it could not be kept on the disk yet.")
        console.say("Tell the person who is running this session.")
        console.complain("\(error)")
        guard case .line(let line) = console.readAnswer(prompt: Self.again), line.trimmed.isEmpty
        else {
          console.say("Write this on paper before you go on: \(Self.words(for: check))")
          return false
        }
      }
    }
  }

  private static let again = "To try again, press Enter: "

  private static func words(for check: ThemeCheck) -> String {
    let counts =
      "\(check.agree) agree, \(check.change) want other words, \(check.takeOut) want it taken out, "
      + "\(check.missing) say that something is missing."
    let said = (check.newWords + check.missingWords).map { "“\($0.words)”" }
    return ([check.read + ":", counts] + said).joined(separator: " ")
  }
}
