import Survey

/// What one person agreed to for each response, and how they changed their mind.
public struct ConsentReport: Equatable, Sendable {
  private let code: String
  private let responses: [Response]
  private let now: [Response]
  private let changes: [String]

  /// Makes a report of responses as they were given, as they may be used now, and the changes since,
  /// in order.
  public init(
    _ code: String, responses: [Response], now: [Response],
    changes: [(change: ConsentChange, time: Moment)]
  ) {
    self.code = code
    self.responses = responses
    self.now = now
    self.changes = changes.map { "\($0.time.spoken): \($0.change.words)" }
  }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "What \(code) agreed to")
    for (given, now) in zip(responses, now) {
      document.blocks += [
        .heading(level: 2, "\(given.questionnaire.id), wave \(given.wave.name)"),
        .list([
          "Now: \(ConsentReport.standing(now))",
          "When it was given, \(given.started.localDate.spoken): \(given.consent.words)",
          "Id: \(given.id)",
        ]),
      ]
    }
    if responses.isEmpty {
      document.blocks.append(.paragraph("No response is finished yet."))
    }
    document.blocks += [
      .heading(level: 2, "Changes since"),
      changes.isEmpty ? .paragraph("Nothing was changed.") : .list(changes),
    ]
    return document
  }

  private static func standing(_ response: Response) -> String {
    if response.isKeptBack { return "kept out of everything until somebody decides" }
    if response.status == .withdrawn { return "withdrawn, nothing of it is used" }
    return response.consent.words
  }
}

extension Consent {
  /// What was agreed to, and who gave it, as people read it.
  var words: String {
    let parts = parts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value ? "yes" : "no")" }
    let giver = givenBy.map { ", given by \($0)" } ?? ""
    return (parts.isEmpty ? "not recorded" : parts.joined(separator: ", ")) + giver
  }
}

extension ConsentChange {
  /// The change as people read it.
  var words: String {
    let what =
      switch did {
      case .answer(let part, let isGiven): "\(part) \(isGiven ? "yes" : "no")"
      case .withdraw: "withdrawn"
      case .restore: "the withdrawal is taken back"
      }
    let giver = givenBy.map { "given by \($0.rawValue)" } ?? "it was not written down by whom"
    return ([what, giver] + [how?.rawValue].compactMap(\.self)).joined(separator: ", ")
  }
}
