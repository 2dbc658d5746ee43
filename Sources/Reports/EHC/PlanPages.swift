import Survey

/// One voice laid out by what it speaks of: the person, the areas of life, the hopes.
struct PlanPages {
  private let voice: PlanVoice
  private let isFirstPerson: Bool
  /// The level of the headings.
  private let depth: Int

  init(of voice: PlanVoice, isFirstPerson: Bool, depth: Int = 2) {
    self.voice = voice
    self.isFirstPerson = isFirstPerson
    self.depth = depth
  }

  /// Who the person is, what matters to them and how to talk with them.
  var person: [Block] {
    let parts = [
      part(voice.answers(.likes), "What I like and am good at", "Likes and strengths"),
      part(voice.answers(.matters), "What matters to me", "What matters"),
      part(voice.answers(.talking), "How to talk with me", "How to talk with the person"),
      part(voice.answers(.more), "What else I want to say", "What else was said", isNamed: true),
    ].flatMap(\.self)
    let answers = voice.answers(.likes, .matters, .talking, .more)
    // A heading must not make somebody else's words the person's own.
    let isAllOwn = answers.allSatisfy { $0.isOwn || !$0.isOpen }
    return headed(parts, answers, isAllOwn ? "In my own words" : "About me", "About the person")
  }

  /// What goes well and what is to be different in each area.
  var areas: [Block] {
    let parts = PlanArea.allCases.flatMap { area -> [Block] in
      let answers = voice.answers(.experience(area))
      guard !answers.isEmpty else { return [] }
      let lines = PlanTone.allCases.flatMap { tone in
        answers.filter { $0.tone == tone }.map { definition(name(of: tone, $0), $0) }
      }
      return [.heading(level: depth + 1, area.name), .definitions(lines)]
    }
    let answers = PlanArea.allCases.flatMap { voice.answers(.experience($0)) }
    return headed(parts, answers, "How things are for me", "How things are")
  }

  private func name(of tone: PlanTone, _ answer: PlanAnswer) -> String {
    let isOwn = isOwn([answer])
    return switch tone {
    case .well: "Going well"
    case .different where !answer.isOpen: "Not going well"
    case .different: isOwn ? "What I want to be different" : "To be different"
    case .open: isOwn ? "What else I said" : "Also said"
    }
  }

  /// The hopes, from what lies far ahead to the next step.
  var hopes: [Block] {
    let threads = voice.threads
    let parts = threads.enumerated().flatMap { place, thread -> [Block] in
      [.heading(level: depth + 1, thread.isHope ? "Hope \(place + 1)" : "What comes next")]
        + [.definitions(lines(of: thread))]
    }
    let answers = threads.flatMap { $0.hopes + $0.outcomes + $0.steps }
    return headed(parts, answers, "What I hope for", "What is hoped for")
  }

  private func lines(of thread: PlanThread) -> [Block.Definition] {
    let rows: [(answers: [PlanAnswer], name: String, isWanted: Bool)] = [
      (thread.hopes, "In the long term", false),
      (thread.outcomes, "Different by the end of this phase", thread.isHope),
      (thread.steps, "Next step, within a year", thread.isHope),
    ]
    return rows.flatMap { row -> [Block.Definition] in
      guard row.answers.isEmpty else {
        return row.answers.map { definition(row.name, $0) }
      }
      return row.isWanted ? [Block.Definition(row.name, "Nothing was said yet.")] : []
    } + thread.about.map { Block.Definition("About", $0.words) }
  }

  private func definition(_ name: String, _ answer: PlanAnswer) -> Block.Definition {
    let whose = remark(answer).map { " (\($0))" } ?? ""
    return Block.Definition(
      name + whose, answer.isOpen ? "“\(answer.words)”" : "\(answer.label) \(answer.words)",
      language: answer.isOpen ? answer.response.collection.language : nil)
  }

  /// Answers below a heading, which stands in the first person only where any of them is own.
  private func part(
    _ answers: [PlanAnswer], _ first: String, _ third: String, isNamed: Bool = false
  ) -> [Block] {
    guard !answers.isEmpty else { return [] }
    let chosen = answers.filter { !$0.isOpen }.map { "\($0.label) \($0.words)." }
    return [.heading(level: depth + 1, isOwn(answers) ? first : third)]
      + answers.filter(\.isOpen).map { quote($0, isNamed: isNamed) }
      + (chosen.isEmpty ? [] : [.list(chosen)])
  }

  private func quote(_ answer: PlanAnswer, isNamed: Bool) -> Block {
    let parts = [isNamed ? "asked “\(answer.label)”" : nil, remark(answer)].compactMap(\.self)
    return .quote(
      answer.words, attribution: parts.isEmpty ? nil : parts.joined(separator: "; "),
      language: answer.response.collection.language)
  }

  /// Whose words they are where that needs to be said, and when, where not all are of one day.
  private func remark(_ answer: PlanAnswer) -> String? {
    let days = Set(voice.returns.map(\.day))
    let day = voice.returns.first { $0.response.id == answer.response.id }?.day
    let parts = [answer.whose, days.count > 1 ? day?.spoken : nil].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func headed(
    _ parts: [Block], _ answers: [PlanAnswer], _ first: String, _ third: String
  ) -> [Block] {
    parts.isEmpty ? [] : [.heading(level: depth, isOwn(answers) ? first : third)] + parts
  }

  /// Whether a heading above answers may stand in the first person.
  private func isOwn(_ answers: [PlanAnswer]) -> Bool {
    isFirstPerson && answers.contains { $0.isOwn || !$0.isOpen }
  }
}
