import ArgumentParser
import Study
import Survey
import Terminal

/// Copies the whole study into a new folder somewhere else.
struct BackUp: Verb {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole study to another place, and read it back.",
    discussion: """
      A new folder named after the day is made in the folder given, such as a memory stick, and \
      nothing there is overwritten. It holds responses, unfinished responses, records, audit and \
      questionnaires. Whoever has it can read what the study holds, so keep it as safe as the study.
      """)

  @Argument(help: "The folder to make the backup in.") var folder: String
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let backup: Backup
    do throws(StoreFault) {
      backup = try study.backUp(to: folder, at: session.now())
    } catch {
      throw Failure("\(error) No backup was made, and nothing of it was left behind.")
    }
    session.console.say(
      "\(backup.files.of("file")) copied to \(backup.path). Each was read back and is the same.")
    if !backup.isPrivate {
      session.console.complain(
        "This disk cannot keep files private: whoever holds it can read everything. Lock it away.")
    }
    if backup.wasInUse {
      session.console.complain(
        "Somebody is answering now. What they say from here on is not in this backup.")
    }
    for path in backup.leftOut {
      session.console.complain("“\(path)” is a link or no ordinary file, and is in no backup.")
    }
    session.console.say("To put it back, type: restore \(backup.path)")
  }
}
