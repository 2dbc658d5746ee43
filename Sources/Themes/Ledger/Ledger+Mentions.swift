import Survey

extension Ledger {
  /// Whether there is such a place in the ledger.
  public func holds(_ mention: Mention) -> Bool {
    rows.indices.contains(mention.row) && entries.indices.contains(Int(mention.entry))
      && marks.indices.contains(Int(mention.mark))
  }

  /// The id of the response that a mention is in.
  public func response(of mention: Mention) -> String { id(of: rows[mention.row]) }

  /// The question that a mention is an answer to, as files write it.
  public func question(of mention: Mention) -> String {
    names[entries[Int(mention.entry)].question]
  }

  /// Whether the person agreed to be quoted.
  public func mayBeQuoted(_ mention: Mention) -> Bool {
    agreement(to: "quote", in: rows[mention.row]) == true
  }

  /// The first place that a mention names, in Unicode scalars; nil where it is the whole answer.
  public func span(of mention: Mention) -> Range<Int>? {
    matches(of: marks[Int(mention.mark)]).first?.span
  }

  /// The words at that place, where they were kept.
  public func words(of mention: Mention) -> String? {
    words.indices.contains(Int(mention.mark)) ? words[Int(mention.mark)] : nil
  }

  /// The excerpt that a mention points to in its response; nil where that holds no such answer.
  public func excerpt(of mention: Mention, in response: Response) -> Excerpt? {
    let mark = marks[Int(mention.mark)]
    let path = question(of: mention)
    let answer = response.answers.first { $0.value != nil && $0.question.description == path }
    guard let answer, let value = answer.value else { return nil }
    let coding = Coding(
      theme: names[mark.theme], response: response.id, question: answer.question,
      matches: matches(of: mark),
      origin: mark.isConfirmed ? .people([]) : .codebook, valence: mark.valence)
    let text = FreeText(
      question: answer.question, words: value.expressed, speaker: answer.words,
      people: response.people(saying: answer))
    return Excerpt(coding, of: text, in: response)
  }
}
