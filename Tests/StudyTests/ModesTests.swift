import Glibc
import Survey
import Testing

@testable import Study

@Suite struct `Privacy of files` {
  // In a process of its own: the mask is the whole program's.
  @Test(arguments: [0o000, 0o022, 0o777] as [mode_t])
  func `files are 0600 and folders 0700 whatever the mask`(mask: mode_t) async {
    await #expect(processExitsWith: .success) { [mask] in
      let scratch = try Scratch()
      umask(mask)
      let study = try Study.make(at: scratch.path + "/new").study
      let response = try Sample.response(answers: Sample.twelve)
      let draft = try Draft.begin(response, in: study)
      try check(draft.path, 0o600, scratch)
      let path = try study.publish(response, draft: draft).path
      try check(path, 0o600, scratch)
      for folder in [
        study.responseFolder, study.draftFolder, study.responseFolder.folder("youth-council"),
        study.place(questionnaire: "youth-council", wave: response.wave),
      ] {
        try check(folder.path, 0o700, scratch)
      }
      let state = try #require(StateFolder(environment: ["HOME": scratch.path]))
      try state.make()
      try check(state.path, 0o700, scratch)
    }
  }
}

/// Ends the program unless a file has the mode that it should have.
private func check(_ path: String, _ mode: UInt32, _ scratch: Scratch) throws {
  let found = try scratch.mode(of: path)
  precondition(found == mode, "\(path) has mode \(String(found, radix: 8))")
}
