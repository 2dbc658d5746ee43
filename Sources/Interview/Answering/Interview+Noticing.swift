import Survey

/// What happens after an answer that could tell who somebody is: it is kept as it was typed, and the
/// person is told once, and may change it.
extension Interview {
  /// Tells of names and numbers in an answer where there are any; says whether it does.
  mutating func notices(_ content: Answer.Content, at stop: Stop) -> Bool {
    guard case .value(.text(let text)) = content, let question = stop.node.question,
      question.kind == .text, question.isScanned, together == nil, !isPaper,
      !noticed.contains(stop.path)
    else { return false }
    let details = noticer.details(in: text).filter { Self.phrase(for: $0) != nil }
    guard !details.isEmpty else { return false }
    noticed.insert(stop.path)
    go(to: .noticing(stop.path, details))
    return true
  }

  /// The question whether an answer stays as it is.
  func noticing(_ details: [PersonalDetail]) -> Prompt {
    let words = details.compactMap(Self.phrase).map { phrases[$0] }
    return Prompt(
      text: phrases[.detailQuestion, ["details": phrases.list(words)]],
      options: detailOptions.map(\.label), asking: phrases.asking(.askDetail))
  }

  /// Takes what somebody decides about it; Enter keeps the answer.
  mutating func takeNoticed(_ line: String, at path: QuestionPath) -> Turn {
    if line.trimmed.isEmpty || phrases.hears(Spelling.plain(line), as: .keep) {
      return Turn(changes: goOn(after: path))
    }
    switch own(line, detailOptions) {
    case .taken(.value(.text("keep")), _): return Turn(changes: goOn(after: path))
    case .taken: return reopen(path)
    case .unsure, .refused: return missed(line, detailOptions)
    }
  }

  /// Opens a question that has its answer.
  mutating func reopen(_ path: QuestionPath) -> Turn {
    go(to: .asking(path))
    return Turn(changes: opened)
  }

  private var detailOptions: [Option] {
    [phrases.option(.detailKeep, "keep"), phrases.option(.detailChange, "change")]
  }

  /// What a detail is called; a page of the web tells of nobody by itself.
  private static func phrase(for detail: PersonalDetail) -> Phrase? {
    switch detail {
    case .name: .detailName
    case .phoneNumber: .detailPhoneNumber
    case .emailAddress: .detailEmailAddress
    case .account: .detailAccount
    case .postcode: .detailPostcode
    case .nhsNumber: .detailNhsNumber
    case .date: .detailDate
    case .webAddress: nil
    }
  }
}
