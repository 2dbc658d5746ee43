import Glibc
import Survey

@testable import Study

/// A sitting of three answers that is begun or gone on with, finished and published.
///
/// A line is printed only after the store has returned: `kept q2` and `saved PATH` are what whoever
/// sits there is told. The name of the sitting is in every answer, so that it shows afterwards
/// which one kept it. Paced, it waits for a byte on standard input after each line.
struct Sitting {
  static let questions = ["q1", "q2", "q3"]

  let path: String
  let name: String
  let isPaced: Bool

  /// Runs the sitting, and gives the exit status.
  func run() throws(NoStudy) -> Int32 {
    // As the program does it, a sitting that cannot be gone on with leaves its id behind.
    let responses = try [Invented.response(), Invented.response(id: Invented.otherID)]
    tell("start")
    do throws(StoreFault) {
      let study = try Study.make(at: path).study
      tell("ready")
      try study.sweep()
      let (drafts, problems) = try study.drafts()
      for problem in problems { tell("problem \(problem)") }
      if drafts.isEmpty, let saved = responses.first(where: study.hasPublished) {
        tell("saved \(study.path(of: saved))")
        return 0
      }
      var draft =
        if let begun = drafts.first {
          try Draft.resume(begun.response.id, in: study).draft
        } else {
          try begin(responses, in: study)
        }
      tell("begun")
      answer(&draft)
      return try publish(draft, in: study)
    } catch {
      tell("fault \(error)")
      return 1
    }
  }

  private func begin(_ responses: [Response], in study: Study) throws(StoreFault) -> Draft {
    do throws(StoreFault) {
      return try Draft.begin(responses[0], in: study)
    } catch {
      guard error.errno == EEXIST, try holdsNothing(responses[0].id, in: study) else { throw error }
      return try Draft.begin(responses[1], in: study)
    }
  }

  private func holdsNothing(_ id: String, in study: Study) throws(StoreFault) -> Bool {
    for segment in try Segment.all(of: id, in: study.draftFolder) {
      let file = try OpenFile.reading(study.draftFolder.path(of: segment.name))
      guard Draft.Header.isCutOff(try file.bytes(limit: Recovery.limit)) else { return false }
    }
    return true
  }

  /// Gives the answers that are not there yet; what could not be kept is, when a later one is.
  private func answer(_ draft: inout Draft) {
    var held: [String] = []
    let known = draft.answers.map(\.question.name)
    for question in Sitting.questions where !known.contains(question) {
      held.append(question)
      do throws(StoreFault) {
        try draft.record(.answer(Invented.answer(question, "the words of \(question) in \(name)")))
        for question in held { tell("kept \(question)") }
        held = []
      } catch {
        tell("held \(question) \(error)")
      }
    }
  }

  private func publish(_ draft: Draft, in study: Study) throws(StoreFault) -> Int32 {
    var response = draft.response
    response.answers = draft.answers
    switch try study.publish(response, draft: draft) {
    case .saved(let path), .alreadyThere(let path): tell("saved \(path)")
    case .conflict(let path): tell("conflict \(path)")
    }
    return 0
  }

  /// Prints a line with a call that the store does not use, so that only the store is disturbed.
  private func tell(_ line: String) {
    var bytes = Array((line + "\n").utf8)
    let count = bytes.count
    bytes.withUnsafeMutableBytes { line in
      var part = iovec(iov_base: line.baseAddress, iov_len: count)
      _ = writev(1, &part, 1)
    }
    var byte: UInt8 = 0
    if isPaced { _ = read(0, &byte, 1) }
  }
}

extension Study {
  /// The path that a response lies under once it is saved.
  fileprivate func path(of response: Response) -> String {
    place(questionnaire: response.questionnaire.id, wave: response.wave)
      .path(of: ResponseFile.name(of: response.id))
  }
}
