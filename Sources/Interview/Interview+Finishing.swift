import Survey

extension Interview {
  /// The finished response: the answers whose questions are relevant, in the order of asking.
  ///
  /// Consents go to the consent of the response, where anything but a yes is a no. Calculated and
  /// fixed values are kept as answers; notes, offers of another turn and metadata that point at a
  /// person or machine are not. The header is the response as it was begun, without answers.
  public func response(from header: Response, ending: Ending) -> Response {
    var response = header
    response.finished = setting.now
    response.questionnaire.version = questionnaire.version
    response.status = ending == .complete ? .complete : .stopped
    response.collection = setting.collection
    var evaluation = evaluation
    for stop in everyStop(&evaluation) {
      guard let question = stop.node.question else { continue }
      switch question.kind {
      case .note: continue
      // What is worked out from answers is worked out for each person, and a group gives none.
      case .calculate where together != nil: continue
      case .calculate, .hidden, .metadata:
        guard let value = evaluation.result(of: stop.node, turns: stop.turns) else { continue }
        response.answers.append(Answer(question: stop.path, content: .value(value)))
      default:
        if let together {
          response.answers += together.answers(at: stop.path)
          if let agreed = agreed(to: question, at: stop) {
            response.consent.parts[question.tags.consent] = agreed
          }
        }
        guard let content = contents[stop.path], together?.holds(stop.path) != true else {
          continue
        }
        if question.tags.consent.isEmpty {
          response.answers.append(
            Answer(question: stop.path, content: content, words: speakers[stop.path]))
        } else {
          response.consent.parts[question.tags.consent] = content == .value(.text("yes"))
        }
      }
    }
    response.answers += leftOver
    if !response.consent.parts.isEmpty, response.consent.givenBy == nil {
      response.consent.givenBy = consentGiver
    }
    return response
  }

  /// Who gave the consents: the person themselves only where they gave every one of them.
  private var consentGiver: String? {
    let known = Set(givers.values)
    if known.contains("supporter") { return "supporter" }
    return known.count == 1 ? known.first ?? nil : nil
  }

  /// The answers to questions that the questionnaire no longer has, because it was changed while a
  /// sitting was open: they are kept under the names they were given to.
  public var leftOver: [Answer] {
    let places = Set(outline.nodes.filter { $0.question?.kind.isAsked ?? true }.map(outline.shape))
    func isLost(_ path: QuestionPath) -> Bool { !places.contains(path.shape) }
    let unsaid = (together?.sayings ?? [:]).keys.filter { contents[$0] == nil && isLost($0) }
    let lost = contents.filter { isLost($0.key) }.flatMap { path, content in
      together?.holds(path) == true
        ? together?.answers(at: path) ?? []
        : [Answer(question: path, content: content, words: speakers[path])]
    }
    return (lost + unsaid.flatMap { together?.answers(at: $0) ?? [] })
      .sorted { $0.question.description < $1.question.description }
  }

  /// Whether anything was answered, beyond notes that were read.
  public var hasAnswers: Bool {
    let passed = Set(
      outline.nodes.filter { $0.section != nil || $0.question?.kind == .note }.map(outline.shape))
    return contents.keys.contains { !passed.contains($0.shape) }
      || together?.sayings.keys.contains { together?.holds($0) == true } == true
  }

  /// The stops of the route, then the questions that are never shown.
  private func everyStop(_ evaluation: inout Evaluation) -> [Stop] {
    var stops = route
    for node in outline.nodes where node.question?.kind.isAsked == false {
      for turns in turns(around: node, &evaluation)
      where evaluation.isRelevant(node, turns: turns) {
        stops.append(Stop(path: outline.path(of: node, turns: turns), node: node, turns: turns))
      }
    }
    return stops
  }

  private func turns(around node: Outline.Node, _ evaluation: inout Evaluation) -> [[Int]] {
    var turns: [[Int]] = [[]]
    for section in node.repeats {
      guard let repeating = outline.nodes.first(where: { $0.section == section }) else { continue }
      turns = turns.flatMap { outer in
        (0..<evaluation.count(of: repeating, turns: outer)).map { outer + [$0 + 1] }
      }
    }
    return turns
  }
}
