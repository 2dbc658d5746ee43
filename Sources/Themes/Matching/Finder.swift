import Survey

/// Finds the themes of one answer after the other, in the room that it had for those before.
public struct Finder: Sendable {
  /// What is looked for.
  public let codebook: CompiledCodebook
  /// What the last answer speaks of: those of one theme side by side, in the order of the codebook,
  /// from left to right.
  private(set) var finds: [Find] = []
  private var evaluation = Evaluation()
  private var hits: [WordTree.Hit] = []

  /// Makes a finder that has read nothing yet.
  public init(_ codebook: CompiledCodebook) { self.codebook = codebook }

  /// Finds what an answer speaks of.
  ///
  /// A match that an entry of `unless` covers or overlaps does not count, and inside a nesting of
  /// themes the longest match wins (`Nesting`). The words around a match say its valence
  /// (`Evaluation`) and never change its theme.
  mutating func read(_ text: String) {
    finds.removeAll(keepingCapacity: true)
    evaluation.begin(text)
    codebook.tree.look(in: evaluation.passage, for: &hits)
    let excluded = excludedSpans()
    var gathered: [Int: Gathering] = [:]
    for hit in hits {
      guard let words = words(of: hit) else { continue }
      if let sign = codebook.sign(of: hit.pattern) {
        evaluation.note(sign, at: words)
      } else if hit.pattern < codebook.waiting.count {
        take(hit.pattern, at: words, without: excluded, &gathered)
      }
    }
    codebook.nesting.settle(&finds)
    for (number, gathering) in gathered.sorted(by: { $0.key < $1.key }) {
      complete(number, gathering)
    }
    guard !finds.isEmpty else { return }
    finds.sortByTheme()
    var start = 0
    while start < finds.count {
      var range = start..<finds.end(from: start)
      if !arePlain(range) {
        let kept = Array(finds[range]).leftmostLongest(\.span) { codebook.entries[$0.entry] }
        finds.replaceSubrange(range, with: kept)
        range = start..<start + kept.count
      }
      evaluation.judge(&finds, in: range, as: codebook.valences[finds[start].theme])
      start = range.upperBound
    }
  }

  /// Notes that a pattern stands at some words, for each theme and each group that wait for it.
  private mutating func take(
    _ pattern: Int, at words: Range<Int>, without excluded: ExcludedSpans,
    _ gathered: inout [Int: Gathering]
  ) {
    let span = evaluation.passage.span(of: words)
    for place in codebook.waiting[pattern] {
      switch codebook.uses[place] {
      case .word(let theme):
        guard !excluded.takes(span, from: theme) else { continue }
        finds.append(Find(theme: theme, entry: pattern, span: span, words: words))
      case .member(let group, let member):
        let sentences = evaluation.passage.sentences
        guard sentences[words.lowerBound] == sentences[words.upperBound - 1],
          !excluded.takes(span, from: codebook.groups[group].theme)
        else { continue }
        gathered[group, default: Gathering()]
          .add(span, at: member, sentence: sentences[words.lowerBound])
      }
    }
  }

  /// The words that a pattern covers whose first word is there; nil where the others are not.
  private func words(of hit: WordTree.Hit) -> Range<Int>? {
    codebook.sequels.end(of: hit.pattern, in: evaluation.passage, from: hit.word)
      .map { hit.word..<$0 + 1 }
  }

  /// Where nothing counts for a theme.
  private func excludedSpans() -> ExcludedSpans {
    var spans = ExcludedSpans()
    guard codebook.hasExclusions else { return spans }
    for hit in hits {
      guard let theme = codebook.exclusion(of: hit.pattern), let words = words(of: hit) else {
        continue
      }
      spans.add(evaluation.passage.span(of: words), for: theme)
    }
    return spans
  }

  /// Notes the stretches in which all members of a `near` group stand.
  private mutating func complete(_ number: Int, _ gathering: Gathering) {
    let group = codebook.groups[number]
    for span in gathering.complete(of: group.size) {
      finds.append(
        Find(
          theme: group.theme, entry: group.entry, span: span,
          words: evaluation.passage.indices(of: span)))
    }
  }

  /// Whether finds of one theme stand from left to right and do not overlap, as they mostly do.
  private func arePlain(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy {
      finds[$0 - 1].span.upperBound <= finds[$0].span.lowerBound
    }
  }
}
