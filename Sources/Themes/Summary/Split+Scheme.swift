import Survey

extension Split {
  /// How a field sorts responses into parts.
  struct Scheme {
    private let field: Field
    /// The values that have a place of their own, in order, with their labels.
    private var known: [(value: String, label: String)]
    /// The consent that the question asks for, whose answer stands among the consents.
    private var consent: String?

    /// The value of those who were not asked a question.
    static let notAsked = "not-asked"
    /// The values that say that nothing was said.
    static let silences = Set(
      Answer.NoAnswer.allCases.map(\.rawValue) + ["answered-together", "not-recorded", "not-said"])

    init(_ field: Field, on shelf: Shelf) throws(UnsuitableField) {
      self.field = field
      switch field {
      case .group:
        known =
          Group.allCases.map { ($0.rawValue, $0.name) } + [("not-recorded", "group not recorded")]
      case .mode:
        known = Response.Collection.Mode.allCases.map { ($0.rawValue, $0.rawValue) }
        known += [("not-said", "not said")]
      case .wave: known = []
      case .questionnaire:
        known = Set(shelf.questionnaires.map(\.id)).sorted().map { ($0, shelf.title($0)) }
      case .question(let name):
        known = try Scheme.options(of: name, on: shelf)
        consent = shelf.questionnaires.lazy.compactMap { $0.question(named: name) }
          .map(\.tags.consent).first { !$0.isEmpty }
        known += Answer.NoAnswer.allCases.map { ($0.rawValue, $0.label) }
        known += [("answered-together", "Answered together in a group")]
        known += [(Scheme.notAsked, "Not asked")]
      }
    }

    /// The values that a response gives to the field.
    func values(of response: Response) -> [String] {
      switch field {
      case .group: return [response.respondent.group?.rawValue ?? "not-recorded"]
      case .wave: return [response.wave.name]
      case .questionnaire: return [response.questionnaire.id]
      case .mode:
        // Nobody said that they were alone.
        let isUnknown =
          response.collection.typing == .notSaid && response.collection.mode == .alone
        return [isUnknown ? "not-said" : response.collection.mode.rawValue]
      case .question(let name):
        let given = response.answers.filter {
          $0.question.name == name || QuestionKey($0.question).name == name
        }
        if let consent, let agreed = response.consent[consent] { return [agreed ? "yes" : "no"] }
        if given.isEmpty { return [Scheme.notAsked] }
        var values: [String] = []
        for value in given.flatMap(Scheme.values) where !values.contains(value) {
          values.append(value)
        }
        return values
      }
    }

    /// Puts values in the field's own order; ones without a place come before the kinds of none.
    func ordered(_ values: Set<String>) -> [String] {
      let kinds = Scheme.silences.union([Scheme.notAsked])
      let places = known.map(\.value).filter { values.contains($0) }
      let others = values.subtracting(places).sorted { one, other in
        if field == .wave, let earlier = Wave(one), let later = Wave(other) {
          return earlier < later
        }
        // Numbers go by size and before words.
        let (first, second) = (Double(one) ?? .infinity, Double(other) ?? .infinity)
        return first == second ? one < other : first < second
      }
      return places.filter { !kinds.contains($0) } + others + places.filter(kinds.contains)
    }

    func label(_ value: String) -> String { known.first { $0.value == value }?.label ?? value }

    private static func values(_ answer: Answer) -> [String] {
      if answer.tally != nil { return ["answered-together"] }
      switch answer.content {
      case .none(let state): return [state.rawValue]
      case .value(.several(let names)): return names.isEmpty ? ["skipped"] : names
      case .value(let value): return [value.expressed]
      }
    }

    private static func options(
      of name: String, on shelf: Shelf
    ) throws(UnsuitableField) -> [(value: String, label: String)] {
      var known: [(value: String, label: String)] = []
      var isAsked = shelf.questionnaires.isEmpty
      for questionnaire in shelf.questionnaires.reversed() {
        for (question, sections) in questionnaire.questions
        where question.name == name || QuestionKey(question, in: sections).name == name {
          if question.kind == .text { throw UnsuitableField.open(name) }
          isAsked = true
          for (value, label) in question.options(in: questionnaire)
          where !known.contains(where: { $0.value == value }) {
            known.append((value, label))
          }
        }
      }
      if !isAsked { throw UnsuitableField.unknown(name) }
      return known
    }
  }
}
