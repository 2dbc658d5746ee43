import Coproduction
import Survey

/// One action with everything that happened to it: what was promised, when it slipped, what people
/// say of it.
public struct ActionPage: Equatable, Sendable {
  /// The action.
  public var action: Action
  /// The names that codes stand for.
  public var words: ActionWords

  /// Makes a page.
  public init(_ action: Action, words: ActionWords) {
    self.action = action
    self.words = words
  }

  /// The page for people to read.
  public var document: Document {
    let pledge = action.pledge
    let facts: [String?] = [
      "You said: \(pledge.said)", words.standing(action), action.because.map { "Why: \($0)" },
      words.deadline(action), words.delay(action),
      "Whose job: \(pledge.owner), \(words.agency(action))",
      "Area for improvement: \(words.area(action))", action.evidence.map { "To see it: \($0)" },
    ]
    let happened = action.steps.indices.map { "\($0 + 1). \(happening($0))" }
    return Document(
      title: "\(action.id): \(words.theme(action))",
      blocks: [
        .list((facts.compactMap(\.self) + words.feedback(action)).map { [$0].sentences }),
        .heading(level: 2, "What happened"),
      ] + happened.map(Block.paragraph))
  }

  private func happening(_ place: Int) -> String {
    let step = action.steps[place]
    var sentences: [String]
    switch step.event.change {
    case .added(let pledge):
      sentences = ["Taken on by \(pledge.owner), for \(pledge.by.spoken)"]
      if let will = pledge.will { sentences.append("We will do this: \(will)") }
    case .updated(let progress):
      sentences = ["We \(progress.state.words): \(progress.words)"]
      if let why = progress.because { sentences.append("Why: \(why)") }
      if let by = progress.by { sentences.append(moved(to: by, at: place)) }
      if let evidence = progress.evidence { sentences.append("To see it: \(evidence)") }
    case .helped(let said):
      sentences = [words.feedback(said)]
      if let own = said.words {
        let use = said.quote == true ? "may be quoted" : "may not be quoted"
        sentences.append("In their words, which \(use): “\(own)”")
      }
    }
    let unseen = action.unseen(by: place).count
    if unseen > 0 {
      sentences.append(
        "Whoever wrote this had not seen the \(unseen == 1 ? "change" : "\(unseen) changes") before it"
      )
    }
    return "\(step.time.localDate.spoken): " + sentences.sentences
  }

  private func moved(to day: CivilDate, at place: Int) -> String {
    let earlier = action.steps[..<place].compactMap { step -> CivilDate? in
      switch step.event.change {
      case .added(let pledge): pledge.by
      case .updated(let progress): progress.by
      case .helped: nil
      }
    }
    let days = day.daysSince1970 - (earlier.last ?? day).daysSince1970
    let change =
      days == 0 ? "as before" : days > 0 ? "\(days.days) later" : "\((-days).days) earlier"
    return "To be done by \(day.spoken), \(change)"
  }
}
