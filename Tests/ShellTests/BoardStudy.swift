import Survey

@testable import Shell

/// A study of two waves with both groups, large enough that there is something to tell a board.
final class BoardStudy {
  let place: TemporaryStudy

  init() throws {
    place = try TemporaryStudy(withStarters: true)
    try bring(30, to: "youth-council", "2026-spring", every: 2)
    try bring(30, to: "parent-carer", "2026-spring", every: 3)
    try bring(40, to: "youth-council", "2026-summer", every: 5)
    try bring(40, to: "parent-carer", "2026-summer", every: 2)
  }

  /// So many people, of whom every so many speaks of waiting and the others of buses, clubs or
  /// teachers.
  private func bring(_ people: Int, to id: String, _ wave: String, every: Int) throws {
    let others = [
      "My teachers are kind and they listen", "The school bus is always late",
      "There is a good club after school",
    ]
    let rows = (0..<people).map { person in
      let words =
        person.isMultiple(of: every)
        ? "We waited a year for speech therapy" : others[person % others.count]
      let listened = person.isMultiple(of: 3) ? "Yes" : "Sometimes"
      return "\(id.prefix(2))-\(wave.suffix(2))\(person),yes,yes,\(listened),\(words)\n"
    }
    try place.write("respondent,take_part,quote,listened,better\n" + rows.joined(), to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire \(id) --wave \(wave)")
  }

  /// Takes two actions on, and reports on both.
  func act() {
    place.run(
      "actions add --theme wait-salt --said 'We wait too long for speech therapy.' --area health "
        + "--agency health --owner 'SEND lead' --by 2026-10-31 --will 'We will ask for more money.'"
    )
    place.run(
      "actions add --theme clubs --said 'Clubs are good for us.' --area voice --agency education "
        + "--owner 'Youth lead' --by 2027-02-28")
    let codes = place.run("actions list").transcript.matches(of: /\ba-[a-z0-9]{4}\b/)
      .map { String($0.output) }
    guard let second = codes.last else { return }
    place.run(
      "actions update \(second) --state cannot --words 'We cannot pay for more clubs.' "
        + "--because 'There is no money left this year.'")
  }
}
