import Coproduction
import Survey

extension ActionPage {
  /// The page for programs, with every step.
  public var json: JSON {
    guard case .object(let members) = words.json(action) else { return .null }
    return .object(members + [JSON.Member("steps", .array(action.steps.indices.map(step)))])
  }

  /// The steps for spreadsheets.
  public var csv: CSV {
    CSV(
      columns: [
        "step", "time", "event", "unseen", "state", "words", "because", "by", "evidence", "group",
        "yes", "no",
      ],
      rows: action.steps.indices.map { place in
        let step = action.steps[place]
        let unseen = action.unseen(by: place).isEmpty ? "no" : "yes"
        let start: [CSV.Cell] = [
          .number(Double(place + 1)), .text(step.time.iso), .text(Self.name(step.event.change)),
          .text(unseen),
        ]
        return start + cells(step.event.change)
      })
  }

  private func cells(_ change: ActionEvent.Change) -> [CSV.Cell] {
    func text(_ text: String?) -> CSV.Cell { .text(text ?? "") }
    let none = CSV.Cell.number(nil)
    switch change {
    case .added(let pledge):
      let state = pledge.will == nil ? "" : "will-do"
      return [text(state), text(pledge.will), text(nil), text(pledge.by.iso), text(nil), text(nil)]
        + [none, none]
    case .updated(let one):
      return [
        text(one.state.rawValue), text(one.words), text(one.because), text(one.by?.iso),
        text(one.evidence), text(nil), none, none,
      ]
    case .helped(let said):
      let start = [text(nil), text(said.words), text(nil), text(nil), text(nil)]
      return start + [
        text(said.group.rawValue), .number(Double(said.yes)), .number(Double(said.no)),
      ]
    }
  }

  private func step(_ place: Int) -> JSON {
    let step = action.steps[place]
    let rest: [JSON.Member] =
      switch step.event.change {
      case .added(let pledge):
        [.init("will", .optional(pledge.will)), .init("by", .string(pledge.by.iso))]
      case .updated(let progress):
        [
          .init("state", .string(progress.state.rawValue)), .init("words", .string(progress.words)),
          .init("because", .optional(progress.because)),
          .init("by", .optional(progress.by?.iso)),
          .init("evidence", .optional(progress.evidence)),
        ]
      case .helped(let said):
        [
          .init("group", .string(said.group.rawValue)), .init("yes", .integer(said.yes)),
          .init("no", .integer(said.no)), .init("words", .optional(said.words)),
          .init("quote", .bool(said.quote == true)),
        ]
      }
    return .object(
      [
        JSON.Member("step", .integer(place + 1)), JSON.Member("time", .string(step.time.iso)),
        JSON.Member("event", .string(Self.name(step.event.change))),
        JSON.Member("unseen", .integer(action.unseen(by: place).count)),
      ] + rest)
  }

  private static func name(_ change: ActionEvent.Change) -> String {
    switch change {
    case .added: "added"
    case .updated: "updated"
    case .helped: "helped"
    }
  }
}
