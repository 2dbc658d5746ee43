import Survey

extension Split {
  /// How a field sorts responses into parts.
  struct Scheme: Sendable {
    private let field: Field
    /// The values that have a place of their own, in order, with their labels.
    private var known: [(value: String, label: String)]
    /// The consent that the question asks for, whose answer stands among the consents.
    private var consent: String?

    /// The value of those who were not asked a question.
    static let notAsked = "not-asked"
    /// The value of those who answered another version of the question in words.
    static let inWords = "in-words"
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
      case .wave, .language: known = []
      case .questionnaire:
        known = Set(shelf.questionnaires.map(\.id)).sorted().map { ($0, shelf.title($0)) }
      case .question(let name):
        known = try Scheme.options(of: name, on: shelf)
        consent = shelf.questionnaires.lazy.compactMap { $0.question(named: name) }
          .map(\.tags.consent).first { !$0.isEmpty }
        known += Answer.NoAnswer.allCases.map { ($0.rawValue, $0.label) }
        known += [("answered-together", "Answered together in a group")]
        known += [(Scheme.inWords, "Answered in words")]
        known += [(Scheme.notAsked, "Not asked")]
      }
    }

    /// The values that a response gives to the field.
    func values(of row: Ledger.Row, in ledger: Ledger) -> [String] {
      switch field {
      case .group: return [row.respondent.group?.rawValue ?? "not-recorded"]
      case .wave: return [ledger.names[row.wave]]
      case .questionnaire: return [ledger.names[row.questionnaire]]
      case .mode: return [ledger.names[row.mode]]
      case .language: return [ledger.names[row.language]]
      case .question(let name):
        if let consent, let agreed = ledger.agreement(to: consent, in: row) {
          return [agreed ? "yes" : "no"]
        }
        var values: [String] = []
        for entry in ledger.entries[row.entries.whole]
        where entry.kind != .silence && Scheme.isPath(ledger.names[entry.question], to: name) {
          let given = entry.kind == .given ? ledger.given[entry.range.lowerBound] : nil
          for value in Scheme.values(given) where !values.contains(value) { values.append(value) }
        }
        return values.isEmpty ? [Scheme.notAsked] : values
      }
    }

    /// Puts values in the field's own order; ones without a place come before the kinds of none.
    func ordered(_ values: Set<String>) -> [String] {
      let kinds = Scheme.silences.union([Scheme.inWords, Scheme.notAsked])
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

    /// Says whether a path leads to the question of that name.
    private static func isPath(_ text: String, to name: String) -> Bool {
      if text == name { return true }
      guard text.utf8.contains(UInt8(ascii: ".")), let path = QuestionPath(parsing: text) else {
        return false
      }
      return path.name == name || QuestionKey(path).name == name
    }

    /// The values of an answer; words are no value to split by.
    private static func values(_ given: Ledger.Given?) -> [String] {
      guard let given else { return ["in-words"] }
      if given.tally != nil { return ["answered-together"] }
      switch given.content {
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
