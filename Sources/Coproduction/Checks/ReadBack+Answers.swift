import Survey

extension ReadBack {
  /// The theme that a question is about, by its place; nil where it is about all of them, or about
  /// nothing that is kept.
  public func place(of question: QuestionPath) -> Int? {
    guard let number = question.name.split(separator: "_").last.flatMap({ Int($0) }),
      themes.indices.contains(number - 1)
    else { return nil }
    return number - 1
  }

  /// What the answers so far say about the theme at a place.
  public func check(of place: Int, in answers: [Answer]) -> ThemeCheck {
    var check = header
    check.theme = themes[place].code
    check.read = themes[place].words
    func answer(_ what: String) -> Answer? {
      answers.last { $0.question.name == name(what, place) }
    }
    func hands(_ what: String) -> Int {
      guard case .number(let number)? = answer(what)?.value else { return 0 }
      return Int(number)
    }
    if isGroup {
      check.agree = hands("agree")
      check.size = answer("agree")?.value == nil ? 0 : header.size
      // What is no longer asked, since everybody agrees now, counts for nothing.
      if check.agree < header.size {
        check.change = hands("change-hands")
        check.takeOut = hands("take-out")
        check.missing = hands("missing-hands")
      }
    } else {
      let verdict = answer("verdict")?.value?.expressed
      check.size = verdict == nil ? 0 : 1
      check.agree = verdict == "agree" ? 1 : 0
      check.change = verdict == "change" ? 1 : 0
      check.takeOut = verdict == "take-out" ? 1 : 0
      check.missing = verdict == "missing" ? 1 : 0
    }
    if check.change > 0 { take(answer("change-words"), into: &check, \.newWords) }
    if check.missing > 0 { take(answer("missing-words"), into: &check, \.missingWords) }
    return check
  }

  /// What the answers say beyond the themes; nil where that is nothing.
  public func rest(in answers: [Answer]) -> ThemeCheck? {
    guard let answer = answers.last(where: { $0.question.name == "else" }) else { return nil }
    var check = header
    check.theme = nil
    check.read = ""
    check.size = 0
    take(answer, into: &check, \.missingWords)
    return check
  }

  private func take(
    _ answer: Answer?, into check: inout ThemeCheck, _ part: WritableKeyPath<ThemeCheck, String?>
  ) {
    guard case .text(let words)? = answer?.value else { return }
    check[keyPath: part] = words
    check.speaker = answer?.words
  }
}
