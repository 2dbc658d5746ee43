import ArgumentParser
import Study
import Survey
import Terminal
import Themes

/// Lists the figures that were given out, and says which of them to make again.
struct ListReleases: Verb {
  static let configuration = CommandConfiguration(
    commandName: "releases",
    abstract: "List the figures that were given out, and which to make again.",
    discussion: """
      Figures are noted when they go to a file or to another program. Where words were taken back, \
      kept back or erased since, what was given out says more than it may: make it again, give it to \
      the same people, and ask them to throw the older one away.
      """)

  @Flag(help: "Only those that have to be made again.") var changed = false
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let given = Self.given(try study.releases())
    guard !given.isEmpty else { return session.console.say("No figures were given out yet.") }
    var changes: [Scope: Moment?] = [:]
    var old = 0
    for release in given {
      let scope = Scope(of: release.command)
      let change =
        try changes[scope] ?? study.lastChange(questionnaire: scope.questionnaire, wave: scope.wave)
      changes[scope] = change
      // Within one second nobody can tell which was first.
      let isOld = change.map { $0 >= release.time } ?? false
      if isOld { old += 1 }
      guard isOld || !changed else { continue }
      session.console.say(Self.words(for: release, changedOn: isOld ? change : nil))
    }
    session.console.say(
      old == 0
        ? "None of them has to be made again."
        : "\(old) of \(given.count) \(old == 1 ? "has" : "have") to be made again.")
  }

  /// What was given out together, each once: one report can hold figures of several kinds.
  private static func given(_ releases: [Release]) -> [Release] {
    releases.reduce(into: []) { given, release in
      if given.last?.time != release.time || given.last?.command != release.command {
        given.append(release)
      }
    }
  }

  private static func words(for release: Release, changedOn change: Moment?) -> String {
    let rule = release.because.map { "exact, because: \($0)" } ?? "by the rule \(release.profile)"
    let line = "\(release.time.spoken): \(release.command) (\(rule))."
    guard let change else { return line }
    return "\(line) Make it again: on \(change.localDate.spoken) words behind it were taken back, "
      + "kept back or erased."
  }

  /// What a command counted, as far as its words say so.
  private struct Scope: Hashable {
    let questionnaire: String?
    let wave: Wave?

    init(of command: String) {
      let words = command.split(separator: " ").flatMap { $0.split(separator: "=", maxSplits: 1) }
      func value(of option: String) -> String? {
        words.firstIndex(of: "--" + option).flatMap { place in
          words.indices.contains(place + 1) ? String(words[place + 1]) : nil
        }
      }
      questionnaire = value(of: "questionnaire")
      wave = value(of: "wave").flatMap { Wave($0) }
    }
  }
}
