import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Shows one session, and whether people were heard: space, voice, audience and influence.
struct ShowSession: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a session, and what is still missing for people to be heard.")

  @Argument(help: "The code of the session; otherwise the newest one.") var code: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let known = try session.gatherings(in: study)
    guard let newest = known.last else { throw Self.none }
    let gathering = try code.map { try Self.named($0, among: known) } ?? newest
    let console = session.console
    console.say("Session \(gathering.code): \(gathering.summary).")
    console.say(gathering.isOpen ? "It is open." : "It is closed.")
    console.say("Supports offered: \(list(gathering.offered)).")
    console.say("Supports used: \(list(gathering.used)).")
    let day = gathering.heard.map { ", on \($0.spoken)" } ?? ""
    console.say("Who will hear: \(words(gathering.audience))\(day).")
    console.say("What will happen: \(sentence(gathering.influence))")
    if !gathering.facilitator.isEmpty { console.say("Run by: \(gathering.facilitator).") }
    for line in try Self.standing(of: gathering, in: study, session) { console.say(line) }
  }

  /// What belongs to a session, and which of the four elements are filled or empty.
  static func standing(
    of gathering: Gathering, in study: Study, _ session: Session
  ) throws -> [String] {
    let heard = try session.heard(in: gathering, of: study)
    let there = heard.filter { $0.count > 0 }.map { $0.count.of($0.name) }
    let actions = heard.first { $0.name == "action" }?.count ?? 0
    let counts = Lundy.Heard(
      contributions: heard.map(\.count).reduce(0, +) - actions, actions: actions)
    let missing = Lundy.missing(in: gathering, counts)
    let filled = Lundy.allCases.filter { !missing.contains($0) }.map(\.rawValue)
    return [
      there.isEmpty
        ? "Nothing belongs to it yet." : "What belongs to it: \(there.joined(separator: ", ")).",
      filled.isEmpty ? nil : "Filled: \(filled.joined(separator: ", ")).",
    ].compactMap(\.self) + missing.map { $0.lack(in: gathering) }
  }

  /// The session of that code.
  static func named(_ code: String, among known: [Gathering]) throws -> Gathering {
    if let gathering = known.first(where: { $0.code == code }) { return gathering }
    guard !known.isEmpty else { throw none }
    let advice =
      Slip.meant(by: code, among: known.map(\.code)).map { "Did you mean \($0)?" }
      ?? "Type session list to see them all."
    throw Failure("There is no session “\(code)”. Nothing was changed. \(advice)")
  }

  static let none = Failure("There is no session yet. Open one with: session start")

  private func words(_ text: String) -> String { text.isEmpty ? "not written down" : text }

  /// Words that somebody wrote, ended as a sentence where they are none.
  private func sentence(_ text: String) -> String {
    let text = words(text)
    return text.last.map { ".!?".contains($0) } ?? false ? text : text + "."
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "not written down" : words.joined(separator: ", ")
  }
}

extension Gathering {
  /// What it is, when, where, and how many people, in one line.
  var summary: String {
    let people = Group.allCases.compactMap { group in
      self.people[group].map { "\($0) \(group.name)" }
    }
    return
      ([kind == .other ? "session" : kind.name, date.spoken, place] + people)
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
