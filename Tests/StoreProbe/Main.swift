import Glibc
import Survey

@testable import Study

/// Keeps answers under conditions that hold for a whole process, and says what came of it.
///
/// `full-draft FOLDER` and `full-publish FOLDER` let no file grow; `modes FOLDER MASK` sets the mask
/// for new files. The folder is empty and whoever made it removes it.
///
/// `sitting STUDY NAME [paced]`, `crowd STUDY MEMBER SIZE` and `count STUDY` are for programs that
/// disturb the store from outside; see `Sitting` and `Crowd`.
@main struct Probe {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { return print("usage: store-probe WHAT FOLDER [MASK]") }
    let folder = arguments[2]
    switch arguments[1] {
    case "full-draft": try fullDraft(Study.make(at: folder + "/study").study)
    case "full-publish": try fullPublish(Study.make(at: folder + "/study").study)
    case "sitting":
      exit(try Sitting(path: folder, name: arguments[3], isPaced: arguments.last == "paced").run())
    case "crowd":
      try Crowd(path: folder, member: Int(arguments[3]) ?? 0, size: Int(arguments[4]) ?? 0).run()
    case "count": try Crowd.count(in: folder)
    default: try modes(folder, mask: mode_t(arguments[3], radix: 8) ?? 0)
    }
  }

  /// Answers until no file may grow, then makes room.
  static func fullDraft(_ study: Study) throws {
    FileSizeSignal.ignore()
    var draft = try Draft.begin(Invented.response(), in: study)
    limitFiles(to: 1000)
    var acknowledged = 0
    while true {
      do throws(StoreFault) {
        try draft.record(.answer(Invented.answer("q\(acknowledged)")))
        acknowledged += 1
      } catch {
        say(error)
        break
      }
    }
    print("acknowledged", acknowledged, "held", draft.answers.count)
    // The file is cut off in the middle of a line; what was acknowledged is there.
    let stored = try study.drafts().drafts.first?.answers ?? []
    print("stored", stored == Array(draft.answers.prefix(acknowledged)) ? "all" : "not all")
    // A second try must not join on to the line that was cut off.
    _ = try? draft.record(.open(QuestionPath("next")))
    limitFiles(to: 1 << 20)
    try draft.record(.answer(Invented.answer("last")))
    let (states, problems) = try study.drafts()
    print("afterwards", states.map(\.answers) == [draft.answers] && problems.isEmpty)
    print("at-last", draft.answers.count)
  }

  /// Publishes where no file may grow, then makes room.
  static func fullPublish(_ study: Study) throws {
    FileSizeSignal.ignore()
    var response = try Invented.response()
    response.answers = (1...12).map { Invented.answer("q\($0)") }
    let draft = try Draft.begin(response, in: study)
    limitFiles(to: 300)
    do throws(StoreFault) {
      _ = try study.publish(response, draft: draft)
    } catch {
      say(error)
    }
    limitFiles(to: 1 << 20)
    let kept = try study.drafts().drafts.first?.answers == response.answers
    print("published", try study.responses().responses.count, "kept", kept)
    _ = try study.publish(response, draft: draft)
    print("afterwards", try study.responses().responses == [response])
  }

  /// Makes one of each sort of file, and says its mode.
  static func modes(_ folder: String, mask: mode_t) throws {
    umask(mask)
    let study = try Study.make(at: folder + "/study").study
    let response = try Invented.response()
    let draft = try Draft.begin(response, in: study)
    tell("draft", draft.path)
    tell("response", try study.publish(response, draft: draft).path)
    tell("responses", study.responseFolder.path)
    tell("drafts", study.draftFolder.path)
    tell("questionnaire", study.responseFolder.folder("youth-council").path)
    tell("wave", study.place(questionnaire: "youth-council", wave: response.wave).path)
    guard let state = StateFolder(environment: ["HOME": folder]) else { return }
    try state.make()
    tell("state", state.path)
  }

  private static func tell(_ what: String, _ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return print(what, "is missing") }
    print(what, String(status.st_mode & 0o7777, radix: 8))
  }

  private static func say(_ fault: StoreFault) {
    print("fault", fault.errno == EFBIG ? "file too large" : "another", fault.safety)
  }

  /// Sets how large a file may grow, in bytes.
  private static func limitFiles(to bytes: UInt) {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    limit.rlim_cur = bytes
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }
}
