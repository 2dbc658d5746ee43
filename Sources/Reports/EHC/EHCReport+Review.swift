import Survey

extension EHCReport {
  /// What the people at a review have to ask about, as far as these answers show it.
  var points: [String] {
    var points: [String] = []
    if !own.hasOwnWords {
      points.append("There is nothing in the person's own words yet. How can they be asked?")
    }
    for area in [PlanArea.health, .care]
    where own.voicesNeed(in: area) && !own.wantsOutcome(in: area) {
      points.append(
        "\(area.name): a need was voiced (it stands above), and no outcome is wanted for it yet. "
          + "What would be better?")
    }
    for (place, hope) in own.hopes.enumerated() {
      let gaps = [
        hope.outcomes.isEmpty ? "what would be different by the end of this phase" : nil,
        hope.steps.isEmpty ? "the next step" : nil,
      ].compactMap(\.self)
      if !gaps.isEmpty {
        points.append("Hope \(place + 1), still to be said: \(gaps.joined(separator: ", and ")).")
      }
    }
    return points
  }

  /// The points under a heading; nothing where there are none.
  var review: [Block] {
    points.isEmpty ? [] : [.heading(level: 2, "To talk about in the review"), .list(points)]
  }

  /// What was said of each area of Preparing for Adulthood, by the questions that it answers.
  var adulthood: [Block] {
    guard preparesForAdulthood, own.answers.contains(where: { !$0.adultAreas.isEmpty }) else {
      return []
    }
    let lines = AdultArea.allCases.map { area -> Block.Definition in
      let questions = own.answers.filter {
        $0.place != .about && $0.adultAreas.contains(area)
      }.map(\.label)
      let hopes = own.hopes.enumerated().filter { $0.element.adultAreas.contains(area) }
        .map { "Hope \($0.offset + 1)" }
      let told = (questions + hopes).joined(separator: "; ")
      return Block.Definition(area.name, told.isEmpty ? "Nothing was said yet." : told)
    }
    let note =
      year == nil
      ? [Block.note("This belongs in every review from Year 9. The school year was not given.")]
      : []
    return [
      .heading(level: 2, "Preparing for Adulthood"),
      .paragraph("Where something was said about each area; the answers stand above."),
      .definitions(lines),
    ] + note
  }

  /// What both said about the same thing, side by side and never merged.
  var differences: [Block] {
    let pairs = own.answers.flatMap { mine in
      (parent?.answers ?? [])
        .filter { !mine.tags.outcome.isEmpty && $0.tags.outcome == mine.tags.outcome }
        .map { (mine: mine, other: $0) }
    }
    let blocks =
      choices(pairs.filter { !$0.mine.isOpen && !$0.other.isOpen })
      + told(own, by: me) + (parent.map { told($0, by: "Parent or carer") } ?? [])
      + words(pairs.filter { $0.mine.isOpen && $0.other.isOpen }.map(\.mine.label))
    return blocks.isEmpty ? [] : [.heading(level: 2, "Side by side")] + blocks
  }

  private var me: String { own.hasOwnWords ? "Me" : "The person" }

  private func choices(_ pairs: [(mine: PlanAnswer, other: PlanAnswer)]) -> [Block] {
    guard !pairs.isEmpty else { return [] }
    let unlike = pairs.filter { $0.mine.tone != $0.other.tone }
    guard !unlike.isEmpty else {
      return [.paragraph("Where both chose an answer to the same question, they do not differ.")]
    }
    let rows = unlike.map { mine, other in
      Table.Row(
        [mine.label, mine.words, other.words],
        sentences: "\(mine.label) \(me): \(mine.words). Parent or carer: \(other.words).")
    }
    return [
      .table(
        Table(
          caption: "Where the answers differ",
          columns: ["Question", me, "Parent or carer"].map { Table.Column($0) }, rows: rows))
    ]
  }

  /// What somebody says themselves of where the two differ.
  private func told(_ voice: PlanVoice, by who: String) -> [Block] {
    voice.answers(.differences).map { answer in
      .quote(
        answer.words, attribution: "\(who), asked “\(answer.label)”",
        language: answer.response.collection.language)
    }
  }

  private func words(_ labels: [String]) -> [Block] {
    guard !labels.isEmpty else { return [] }
    return [
      .paragraph(
        "Both answered these in words; read the two side by side above: "
          + "\(labels.uniqued.joined(separator: "; "))")
    ]
  }
}

extension [String] {
  /// The texts in their order, each once.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
