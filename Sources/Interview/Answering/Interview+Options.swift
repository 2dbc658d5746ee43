import Survey

extension Interview {
  /// The options of a question in the order shown, with the ways of not answering at the end.
  ///
  /// A consent is yes or no, and anything but a yes counts as no, so it needs no further options.
  func options(of stop: Stop) -> [Option] {
    guard let question = stop.node.question else { return yesNo }
    if question.kind == .acknowledge {
      return [
        Option(
          phrases[.ok], .value(.text("OK")),
          aliases: phrases[heard: .ok].map(Spelling.plain) + ["ok"])
      ]
    }
    guard let source = question.kind.options else { return [] }
    let own = source.isShuffled ? shuffled(choices(source, stop), stop) : choices(source, stop)
    let taken = Set(own.map { Spelling.plain($0.label) })
    let optOuts = question.tags.consent.isEmpty && source.hasOptOuts ? phrases.optOuts : []
    return own + optOuts.filter { !taken.contains(Spelling.plain($0.label)) }
  }

  private func choices(_ options: Question.Kind.Options, _ stop: Stop) -> [Option] {
    switch options.source {
    case .list(let name):
      offered(questionnaire.lists[name] ?? [], stop).map { choice in
        let label = piped(choice.label, at: stop) ?? choice.name
        return Option(
          label, .value(.text(choice.name)), aliases: phrases.usualAliases(of: choice.name),
          say: piped(choice.say, at: stop))
      }
    case .answers(let name): given(name, stop).map { Option($0, .value(.text($0))) }
    }
  }

  private func offered(_ choices: [Choice], _ stop: Stop) -> [Choice] {
    guard let filter = stop.node.question?.choiceFilter else { return choices }
    var evaluation = evaluation
    return choices.filter { choice in
      let columns = choice.columns.merging(["name": choice.name]) { $1 }
      // A filter that cannot be worked out hides nothing: an option too many does no harm.
      return evaluation.worth(of: filter, at: stop.node, turns: stop.turns, columns: columns)?
        .asTruth ?? true
    }
  }

  private func given(_ name: String, _ stop: Stop) -> [String] {
    var evaluation = evaluation
    let scope = evaluation.scope(at: stop.node, turns: stop.turns, names: [name])
    return scope.values(of: name).filter { !$0.isEmpty }
  }

  /// The same order each time for one response and question.
  private func shuffled(_ options: [Option], _ stop: Stop) -> [Option] {
    let seed = SplitMix.seed(of: stop.path.description, from: setting.seed)
    var generator = SplitMix(seed: seed)
    return options.shuffled(using: &generator)
  }
}
