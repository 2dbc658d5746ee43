import Survey
import Themes

/// What one person gave to an EHC plan: the newest of their responses to each questionnaire.
public struct PlanVoice: Equatable, Sendable {
  /// The responses, the newest first, each with the questionnaire that it answers.
  let returns: [Return]
  /// What has a place in a plan, in the order of asking.
  let answers: [PlanAnswer]
  /// How many answers are about provision or placement, which agencies decide.
  let provision: Int
  /// How many questions were left without an answer.
  let unanswered: Int

  /// A response and its questionnaire.
  public struct Return: Equatable, Sendable {
    /// The response.
    public var response: Response
    /// The questionnaire that it answers.
    public var questionnaire: Questionnaire

    /// Puts a response and its questionnaire together.
    public init(_ response: Response, _ questionnaire: Questionnaire) {
      self.response = response
      self.questionnaire = questionnaire
    }

    /// When it was given.
    var moment: Moment { response.finished ?? response.started }
    /// The day on which it was given.
    var day: CivilDate { Moment(seconds: moment.seconds).localDate }
  }

  /// Gathers the returns of one person, of which older ones to the same questionnaire are let go.
  public init(_ returns: [Return]) {
    let newest = Dictionary(grouping: returns, by: \.questionnaire.id).values
      .compactMap { $0.max { ($0.moment, $0.response.id) < ($1.moment, $1.response.id) } }
      .sorted { ($1.moment, $0.questionnaire.id) < ($0.moment, $1.questionnaire.id) }
    let placed = newest.flatMap { one in
      let questions = Dictionary(
        one.questionnaire.questions.map { (QuestionKey($0.question, in: $0.sections), $0.question) }
      ) { first, _ in first }
      return one.response.answers.compactMap { answer in
        questions[QuestionKey(answer.question)].flatMap {
          PlanAnswer(answer, to: $0, in: one.response, of: one.questionnaire)
        }
      }
    }
    self.returns = newest
    answers = placed.filter { $0.place != .provision }
    provision = placed.count - answers.count
    unanswered = newest.reduce(0) { $0 + $1.response.answers.count { $0.value == nil } }
  }

  /// Whether any of it is in the person's own words.
  var hasOwnWords: Bool { answers.contains(where: \.isOwn) }

  /// The answers that belong to a place.
  func answers(_ places: PlanPlace...) -> [PlanAnswer] {
    answers.filter { places.contains($0.place) }
  }

  /// The hopes, each with what is to be different and the next steps, and then what belongs to none.
  var threads: [PlanThread] {
    let members = answers(.hope, .outcome, .step, .about)
    var order: [String] = []
    var groups: [String: [PlanAnswer]] = [:]
    for (place, answer) in members.enumerated() {
      // Outside a repeat each stands for itself.
      let key = answer.turn.isEmpty ? "\(place)" : "\(answer.response.id) \(answer.turn)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(answer)
    }
    let threads = order.compactMap { groups[$0].map(PlanThread.init) }
      .filter { !($0.hopes + $0.outcomes + $0.steps).isEmpty }
    return threads.filter(\.isHope) + threads.filter { !$0.isHope }
  }
}

/// A hope, what would be different on the way to it, and the next steps.
struct PlanThread: Equatable, Sendable {
  let hopes: [PlanAnswer]
  let outcomes: [PlanAnswer]
  let steps: [PlanAnswer]
  let about: [PlanAnswer]

  /// Sorts the answers of one thread.
  init(_ answers: [PlanAnswer]) {
    func those(_ place: PlanPlace) -> [PlanAnswer] { answers.filter { $0.place == place } }
    hopes = those(.hope)
    outcomes = those(.outcome)
    steps = those(.step)
    about = those(.about)
  }

  /// Whether it begins with a hope.
  var isHope: Bool { !hopes.isEmpty }

  /// The areas that it is about, as far as that was said or the question says so.
  var areas: Set<PlanArea> {
    Set(about.flatMap(\.chosenAreas))
      .union(outcomes.compactMap { PlanArea(rawValue: $0.tags.agency) }.filter { $0 != .together })
  }

  /// The areas of Preparing for Adulthood that it is about.
  var adultAreas: Set<AdultArea> {
    Set((hopes + outcomes + steps + about).flatMap(\.adultAreas))
  }
}
