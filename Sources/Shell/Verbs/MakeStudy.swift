import ArgumentParser
import Study
import Terminal

/// Makes a study of its own, with the starter questionnaires.
struct MakeStudy: Verb {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a study in a folder, with the starter questionnaires.")

  @Argument(help: "The folder; it is made if it is missing.") var folder: String
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let starter =
      (try? session.study(place)).flatMap { $0.has(.codebook) ? $0 : nil }
      ?? Study.starter(beside: "/proc/self/exe")
    guard let starter else {
      throw Failure(
        "The starter questionnaires were not found. Nothing was made. "
          + "Name a study that has them: new \(folder) --study FOLDER.")
    }
    let made = try Study.make(at: folder, from: starter)
    for path in made.kept { session.console.say("Already there, and left as it is: \(path)") }
    session.console.say("The study is in \(folder). \(made.written.count) files were written.")
    session.console.say(
      "Open \(folder)/Questionnaires/study.yaml to fill in what only you can decide.")
    session.console.say("To work in it, start yousaid there, or add --study \(folder) to a verb.")
  }
}
