import Coproduction
import Survey
import Themes

/// What people put first in a round, for everybody and side by side for each group.
public struct PrioritiesReport: Equatable, Sendable {
  /// The round.
  public var round: Round

  /// Makes a report on a round.
  public init(_ round: Round) { self.round = round }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "What matters most")
    let people = round.people()
    document.blocks = [
      .list([
        "Round: \(round.code), with \(round.method.rawValue), opened on "
          + "\(round.opened.localDate.spoken).",
        "People who chose: \(people).", explanation,
      ])
    ]
    guard people > 0 else {
      document.blocks.append(.paragraph("Nobody chose anything, so there is no order."))
      return document
    }
    document.blocks.append(table("In this order", round.standings()))
    document.blocks.append(
      .note("What few people put first can matter most to them. Ask why before you leave it out."))
    let groups = round.groups
    if groups.count > 1 {
      document.blocks.append(.heading(level: 2, "Side by side"))
      for group in groups {
        let count = round.people(of: group)
        let name = group?.name ?? "people whose group nobody said"
        document.blocks.append(.heading(level: 3, "\(name.capitalised): \(count)"))
        document.blocks.append(table("In this order", round.standings(of: group)))
      }
    }
    return document
  }

  private var explanation: String {
    switch round.method {
    case .dots: "Each person had \(round.dots) dots, and could put several on one thing."
    case .ranking:
      "Each person put things in order. What more people prefer to every other thing comes first, "
        + "by the method of Schulze; equal places are ties."
    case .pairs:
      "Each person chose one out of two at a time. What more people prefer comes first, by the "
        + "method of Schulze; equal places are ties."
    }
  }

  private func table(_ caption: String, _ standings: [Standing]) -> Block {
    let places = Dictionary(grouping: standings, by: \.place).mapValues(\.count)
    return .table(
      Table(
        caption: caption,
        columns: [
          Table.Column("Place", isNumeric: true), Table.Column("What"),
          Table.Column(measure, isNumeric: true), Table.Column(reach, isNumeric: true),
        ],
        rows: standings.map { row($0, isTied: (places[$0.place] ?? 1) > 1) }))
  }

  private var measure: String {
    switch round.method {
    case .dots: "Dots"
    case .ranking: "Borda score"
    case .pairs: "Chosen"
    }
  }

  private var reach: String {
    switch round.method {
    case .dots: "People"
    case .ranking: "Put first by"
    case .pairs: "Shown"
    }
  }

  private func row(_ standing: Standing, isTied: Bool) -> Table.Row {
    let place = "Place \(standing.place)\(isTied ? ", tied" : "")"
    let people =
      switch standing.people {
      case 0: "nobody"
      case 1: "1 person"
      default: "\(standing.people) people"
      }
    let cells: [String]
    let words: String
    switch round.method {
    case .dots:
      let dots = standing.dots ?? 0
      cells = ["\(dots)", "\(standing.people)"]
      words = "\(dots) dot\(dots == 1 ? "" : "s"), from \(people)"
    case .ranking:
      let score = (standing.borda ?? 0).rounded(places: 1).expressed
      cells = [score, "\(standing.people)"]
      words = "put first by \(people), Borda score \(score)"
    case .pairs:
      let (chosen, shown) = (standing.pairs?.chosen ?? 0, standing.pairs?.shown ?? 0)
      cells = ["\(chosen)", "\(shown)"]
      words = "chosen \(chosen) of \(shown) times, by \(people)"
    }
    return Table.Row(
      ["\(standing.place)\(isTied ? ", tied" : "")", standing.priority.name] + cells,
      sentences: "\(place): \(standing.priority.name). \(words.capitalised).")
  }
}
