import Survey

/// The parts of a field laid beside one of them: theme by theme, and answer by answer of each closed
/// question that both were asked.
public struct Comparison: Equatable, Sendable {
  /// What the parts differ in.
  public var field: Field
  /// The part that the others are laid beside.
  public var reference: Part
  /// The others, in the field's own order.
  public var others: [Part]
  /// The themes that anybody spoke of, in the order of the reference part.
  public var themes: [Row]
  /// The names of the themes that nobody in any part spoke of.
  public var silent: [String]
  /// The closed questions that the reference part and another one were asked.
  public var questions: [Closed]
  /// The closed questions that offered each part other answers, so that they cannot be compared.
  public var unlike: [String]
  /// How many people were not asked the question that the parts are made by, and are left out.
  public var notAsked: Int
  /// How many tests were made, which the adjusted ones allow for.
  public var tests: Int

  /// People who share a value.
  public struct Part: Equatable, Sendable {
    /// The value as it is stored.
    public var value: String
    /// The words that people read.
    public var label: String
    /// How many people there are.
    public var base: Int
    /// The ids of the questionnaires that they answered.
    public var questionnaires: [String]
    /// How many of them are in the reference part too.
    public var shared: Int
  }

  /// Something that people of each part said or did not say.
  public struct Row: Equatable, Sendable {
    /// The code of the theme, or the value of the answer.
    public var value: String
    /// The name that people read.
    public var label: String
    /// The share of the reference part; nil where it is withheld.
    public var reference: Proportion?
    /// The other parts beside it.
    public var contrasts: [Contrast]
  }

  /// Lays the parts of a split beside the one of that value, else beside the first wave or the largest
  /// part; nil where there is no such part, or no other one.
  ///
  /// People who were not asked the question that makes the parts are left out. A figure that the
  /// split withholds is compared with nothing. With the code of a theme only that one is looked at,
  /// and no closed question. The portions say who is in several parts, and the tallies, by the value
  /// of the part, what each gave to closed questions.
  public init?(
    of split: Split, reference value: String? = nil, theme: String? = nil,
    portions: [Portion] = [], tallies: [String: [Tally]] = [:]
  ) {
    let chosen = value ?? split.usualReference?.value
    guard let first = split.asked.first(where: { $0.value == chosen }) else { return nil }
    let others = split.asked.filter { $0.value != first.value }
    guard !others.isEmpty else { return nil }
    let people = Dictionary(uniqueKeysWithValues: portions.map { ($0.value, $0.people) })
    func part(_ part: Split.Part) -> Part {
      let shared = people[part.value]?.intersection(people[first.value] ?? []).count
      return Part(
        value: part.value, label: part.label, base: part.summary.base,
        questionnaires: part.summary.questionnaires, shared: shared ?? 0)
    }
    field = split.field
    reference = part(first)
    self.others = others.map(part)
    notAsked = split.notAsked?.summary.base ?? 0
    let rows = Comparison.rows(first, others, theme)
    themes = rows.filter(\.isHeard)
    silent = rows.filter { !$0.isHeard }.map(\.label)
    // Parts that an answer makes differ in that answer by design.
    let tallies = theme == nil ? tallies.mapValues { $0.filter { !split.field.asks($0) } } : [:]
    (questions, unlike) = Comparison.questions(
      tallies[first.value] ?? [], others.map { ($0.value, tallies[$0.value] ?? []) })
    tests = 0
    allowForAllTests()
  }

  private static func rows(
    _ reference: Split.Part, _ others: [Split.Part], _ theme: String?
  ) -> [Row] {
    reference.summary.findings.filter { theme == nil || $0.theme == theme }.map { finding in
      Row(
        value: finding.theme, label: finding.name, reference: finding.proportion,
        contrasts: others.map { part in
          let same = part.summary.findings.first { $0.theme == finding.theme }
          return Contrast(
            part: part.value, share: same?.proportion, reference: finding.proportion)
        })
    }
  }
}

extension Field {
  /// Whether it is the question of a tally.
  fileprivate func asks(_ tally: Tally) -> Bool {
    guard case .question(let name) = self else { return false }
    return tally.question == name || tally.question.hasSuffix("." + name)
  }
}

extension Comparison.Row {
  /// Whether anybody in any part said it, as far as figures are given.
  var isHeard: Bool { ([reference] + contrasts.map(\.share)).contains { $0?.count != 0 } }
}
