import Glibc
import Survey
import Testing

@testable import Study

@Suite struct `A disk that takes no more` {
  // In a process of its own, as the limit on the size of files is the whole program's.
  @Test func `is told, nothing acknowledged is lost, and all is stored once there is room`() async {
    await #expect(processExitsWith: .success) {
      FileSizeSignal.ignore()
      let scratch = try Scratch()
      var draft = try Draft.begin(Sample.response(), in: scratch.study)
      limitFiles(to: 1000)
      var acknowledged = 0
      var fault: StoreFault?
      while fault == nil {
        do throws(StoreFault) {
          try draft.record(.answer(Sample.answer("q\(acknowledged)", "some words")))
          acknowledged += 1
        } catch {
          fault = error
        }
      }
      precondition(acknowledged > 3 && fault?.errno == EFBIG && fault?.safety == .inMemory)
      precondition(draft.answers.count == acknowledged + 1)
      // The file is cut off in the middle of a line; what was acknowledged is there.
      let stored = try scratch.study.drafts().drafts.first?.answers ?? []
      precondition(stored == Array(draft.answers.prefix(acknowledged)))
      // A second try must not join on to the line that was cut off.
      _ = try? draft.record(.open(QuestionPath("next")))
      limitFiles(to: 1 << 20)
      try draft.record(.answer(Sample.answer("last", "words")))
      let (states, problems) = try scratch.study.drafts()
      precondition(states.map(\.answers) == [draft.answers] && problems.isEmpty)
      precondition(draft.answers.count == acknowledged + 2)
    }
  }

  @Test func `does not get a response half saved`() async {
    await #expect(processExitsWith: .success) {
      FileSizeSignal.ignore()
      let scratch = try Scratch()
      let response = try Sample.response(answers: Sample.twelve)
      let draft = try Draft.begin(response, in: scratch.study)
      limitFiles(to: 300)
      var fault: StoreFault?
      do throws(StoreFault) {
        _ = try scratch.study.publish(response, draft: draft)
      } catch {
        fault = error
      }
      precondition(fault?.errno == EFBIG && fault?.safety == .inDraft)
      limitFiles(to: 1 << 20)
      let none = try scratch.study.responses().responses
      let kept = try scratch.study.drafts().drafts.first?.answers
      precondition(none.isEmpty && kept == Sample.twelve)
      _ = try scratch.study.publish(response, draft: draft)
      let saved = try scratch.study.responses().responses
      precondition(saved == [response])
    }
  }
}

/// Sets how large a file may grow, in bytes.
private func limitFiles(to bytes: UInt) {
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  limit.rlim_cur = bytes
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
