import Survey

@testable import Study

/// One of many programs that publish in the same folder at once.
///
/// Every tenth id is that of every program of the crowd; what is in a response is always its own.
struct Crowd {
  let path: String
  /// Which of the programs this is.
  let member: Int
  /// How many responses it publishes.
  let size: Int

  /// Publishes the responses and prints, for each, what came of it and where it lies.
  func run() throws {
    let study = try Study.make(at: path).study
    for turn in 0..<size {
      var response = try Invented.response(id: id(of: turn))
      response.answers = [Invented.answer("q1", "the words of \(member) in turn \(turn)")]
      switch try study.publish(response) {
      case .saved(let path): print("saved", turn, path)
      case .alreadyThere(let path): print("there", turn, path)
      case .conflict(let path): print("conflict", turn, path)
      }
    }
  }

  /// Reads everything in the study, and prints how much the store finds.
  static func count(in path: String) throws {
    let (responses, problems) = try Study(root: path).responses()
    for problem in problems { print("problem", problem) }
    print("found", responses.count)
  }

  private func id(of turn: Int) -> String {
    let owner = turn.isMultiple(of: 10) ? 0 : member + 1
    let tail = String(owner * 1_000_000 + turn)
    return "0199f2c4-7f1e-7c3a-9d42-" + String(repeating: "0", count: 12 - tail.count) + tail
  }
}
