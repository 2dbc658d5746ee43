import ArgumentParser
import Coproduction
import Survey

/// What can be said of a session, each part of which can be left out.
struct SessionDetails: ParsableArguments {
  @Option(help: "What it is: youth-council, focus-group, drop-in, coffee-morning or other.")
  var kind: Gathering.Kind?
  @Option(help: "The day, such as \"21 November 2026\"; otherwise today.") var date: String?
  @Option(help: "Where it is.") var place: String?
  @Option(help: "How many young people are there.") var youngPeople: Int?
  @Option(help: "How many parents and carers are there.") var parentsCarers: Int?
  @Option(help: "How many people who work with young people are there.") var practitioners: Int?
  @Option(help: "A support that was offered, such as \"quiet room\"; can be given again.")
  var offered: [String] = []
  @Option(help: "A support that was used; can be given again.") var used: [String] = []
  @Option(help: "Who will hear what was said: a board or a role, never a name.")
  var audience: String?
  @Option(help: "The day when they will hear it.") var heard: String?
  @Option(help: "What will happen with what was said.") var influence: String?
  @Option(help: "The initials or role of whoever runs it.") var facilitator: String?

  /// The most people of one group.
  private static let most = 100_000

  /// What to write down of a session.
  func entry(_ did: GatheringEntry.Deed, _ code: String) throws -> GatheringEntry {
    var entry = GatheringEntry(did, code)
    entry.kind = kind
    entry.date = try date.map { try Self.day($0).iso }
    entry.place = try place.map(Self.place)
    let people = [
      (Group.youngPerson, youngPeople), (.parentCarer, parentsCarers),
      (.practitioner, practitioners),
    ].compactMap { group, count in count.map { (group.rawValue, $0) } }
    for (_, count) in people where !(0...Self.most).contains(count) {
      throw Failure(
        "A number of people is 0 or more, and \(Self.most) at most. Nothing was changed.")
    }
    entry.people = people.isEmpty ? nil : Dictionary(uniqueKeysWithValues: people)
    entry.offered = offered.isEmpty ? nil : try offered.map(Self.words)
    entry.used = used.isEmpty ? nil : try used.map(Self.words)
    entry.audience = try audience.map(Self.words)
    entry.heard = try heard.map { try Self.day($0).iso }
    entry.influence = try influence.map(Self.words)
    entry.facilitator = try facilitator.map(Self.words)
    return entry
  }

  /// A day as people write it.
  static func day(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(written: text) else {
      throw Failure(
        "“\(text)” is not a day of the calendar. Nothing was changed. "
          + "Type it like this: 21 November 2026.")
    }
    return day
  }

  /// Words that hold nobody's name.
  static func words(_ text: String) throws -> String {
    try checked(text, LikelyName.found(in: text))
  }

  /// A place that is not called by somebody's name.
  static func place(_ text: String) throws -> String {
    try checked(text, LikelyName.foundInPlace(text))
  }

  /// A number of people.
  static func number(_ text: String) throws -> Int {
    guard let number = Int(text), (0...most).contains(number) else {
      throw Failure("Type a whole number, such as 9, or only press Enter to leave it out.")
    }
    return number
  }

  private static func checked(_ text: String, _ name: String?) throws -> String {
    if let name {
      throw Failure(
        "“\(name)” looks like a person's name. Nothing was changed. "
          + "Write a role or initials in its place; names are never kept.")
    }
    return text.trimmed
  }
}

extension Gathering.Kind: ExpressibleByArgument {}
