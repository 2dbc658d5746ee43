import Survey

extension EHCReport {
  /// The report for programs.
  public var json: JSON {
    [
      "who": .string(who),
      "year": .optional(year),
      "own": value(own),
      "parent": parent.map(value) ?? .null,
      "review": .array(points.map(JSON.string)),
    ]
  }

  private func value(_ voice: PlanVoice) -> JSON {
    [
      "responses": .array(voice.returns.map(value)),
      "answers": .array(voice.answers.map(value)),
      "unanswered": .integer(voice.unanswered),
      "left-out": .integer(voice.provision),
    ]
  }

  private func value(_ one: PlanVoice.Return) -> JSON {
    [
      "questionnaire": .string(one.questionnaire.id),
      "date": .string(one.day.iso),
      "mode": .string(one.response.collection.mode.rawValue),
      "language": .string(one.response.collection.language),
      "supporter": .optional(one.response.collection.supporter),
      "given-by": .optional(one.response.consent.givenBy),
      "status": .string(one.response.status.rawValue),
    ]
  }

  private func value(_ answer: PlanAnswer) -> JSON {
    [
      "section": .string(answer.tags.ehc.uppercased()),
      "place": .string(answer.place.code),
      "area": .optional(answer.place.area?.rawValue),
      "tone": .string(answer.tone.rawValue),
      "hope": .optional(answer.turn.isEmpty ? nil : answer.turn),
      "question": .string(answer.label),
      "answer": .string(answer.words),
      "words": .optional(answer.speaker?.rawValue),
      "outcome": .optional(answer.tags.outcome.isEmpty ? nil : answer.tags.outcome),
      "areas": .array(answer.chosenAreas.map { .string($0.rawValue) }),
      "pfa": .array(answer.adultAreas.map { .string($0.rawValue) }),
      "questionnaire": .string(answer.response.questionnaire.id),
    ]
  }

  /// The answers for spreadsheets: one row each, the person's own and then the parent's.
  public var csv: CSV {
    CSV(
      columns: [
        "voice", "section", "place", "area", "tone", "hope", "question", "answer", "words",
        "outcome", "questionnaire",
      ],
      rows: own.answers.map { row($0, "own") } + (parent?.answers ?? []).map { row($0, "parent") })
  }

  private func row(_ answer: PlanAnswer, _ voice: String) -> [CSV.Cell] {
    [
      voice, answer.tags.ehc.uppercased(), answer.place.code, answer.place.area?.rawValue ?? "",
      answer.tone.rawValue, answer.turn, answer.label, answer.words,
      answer.speaker?.rawValue ?? "", answer.tags.outcome, answer.response.questionnaire.id,
    ].map(CSV.Cell.text)
  }
}

extension PlanPlace {
  /// The place as files name it.
  fileprivate var code: String {
    switch self {
    case .likes: "likes"
    case .matters: "matters"
    case .talking: "talking"
    case .experience: "experience"
    case .hope: "hope"
    case .outcome: "outcome"
    case .step: "step"
    case .about: "about"
    case .differences: "differences"
    case .more: "more"
    case .provision: "provision"
    }
  }

  /// The area of an experience.
  fileprivate var area: PlanArea? { if case .experience(let area) = self { area } else { nil } }
}
