import Survey
import Themes

/// The answers in words of one response as one text, with the places that are coded.
struct CodingSource: Sendable {
  let guid: String
  let respondent: Respondent
  /// The answers, each below its question.
  private(set) var text = ""
  private(set) var selections: [Selection] = []
  private let name: String
  private let values: [String]

  /// A place in the text with what somebody found there.
  struct Selection: Sendable {
    var span: Range<Int>
    var user: String
    var isSuggested: Bool
    /// The code of the theme; nil where somebody read the answer and found none.
    var theme: String?
    var valence: Valence?
    var time: Moment?
    var memo: String?
  }

  /// What is known of every text besides its person.
  static let variables = ["questionnaire", "wave", "mode", "invented"]

  /// Puts the answers of a reading under one another.
  init(
    _ reading: Reading, asked: Questionnaire?, decisions: Decisions, withSuggestions: Bool
  ) {
    let response = reading.response
    guid = CodingProject.guid("source", response.questionnaire.id, response.wave.name, response.id)
    respondent = response.respondent
    name = "\(respondent.code), \(response.questionnaire.id), \(response.wave.name)"
    values = [
      response.questionnaire.id, response.wave.name, response.collection.mode.rawValue,
      response.isInvented ? "yes" : "no",
    ]
    let language = asked?.defaultLanguage.code ?? ""
    for answer in reading.answers {
      let label = asked?.question(named: answer.question.name)?.label
        .text(in: language, fallback: language)
      text += "\(label ?? answer.question.description)\n"
      let start = text.unicodeScalars.count
      text += answer.words + "\n\n"
      let found = decisions.decisions(on: answer.question, in: response.id)
      let its =
        found.isEmpty
        ? withSuggestions ? Self.suggestions(answer) : []
        : found.flatMap { Self.selections(of: $0, in: answer) }
      selections += its.map { selection in
        var selection = selection
        selection.span = selection.span.lowerBound + start..<selection.span.upperBound + start
        return selection
      }
    }
  }

  private static func selections(of decision: Decision, in answer: FreeText) -> [Selection] {
    let none = Selection(
      span: answer.whole, user: decision.coder, isSuggested: false, time: decision.time,
      memo: decision.memo)
    guard !decision.themes.isEmpty else { return [none] }
    return decision.themes.map { applied in
      var selection = none
      selection.theme = applied.theme
      selection.valence = applied.valence
      // A place that the answer no longer has would point into another answer.
      selection.span = applied.span?.clamped(to: answer.whole) ?? answer.whole
      return selection
    }
  }

  private static func suggestions(_ answer: FreeText) -> [Selection] {
    answer.codings.flatMap { coding in
      let spans = coding.matches.isEmpty ? [answer.whole] : coding.matches.map(\.span)
      return spans.map { span in
        Selection(
          span: span, user: "\(coding.origin.coder) (suggestions)", isSuggested: true,
          theme: coding.theme, valence: coding.valence)
      }
    }
  }

  /// The source as lines of the project.
  func lines(margin: String) -> [String] {
    [
      "\(margin)<TextSource guid=\"\(guid)\" name=\"\(XMLText.escaped(name))\" "
        + "plainTextPath=\"internal://\(guid).txt\">"
    ]
      + selections.enumerated().flatMap { lines(of: $1, number: $0, margin: margin + "  ") }
      + zip(Self.variables, values).map { Self.value($0, $1, margin + "  ") }
      + ["\(margin)</TextSource>"]
  }

  private func lines(of selection: Selection, number: Int, margin: String) -> [String] {
    let user = CodingProject.guid("user", selection.user)
    let time = selection.time.map { " creationDateTime=\"\($0.iso)\"" } ?? ""
    let by = "creatingUser=\"\(user)\"\(time)"
    let words = String(
      String.UnicodeScalarView(
        text.unicodeScalars.dropFirst(selection.span.lowerBound).prefix(
          min(selection.span.count, 60))))
    let open =
      "\(margin)<PlainTextSelection guid=\"\(CodingProject.guid("place", guid, String(number)))\" "
      + "name=\"\(XMLText.escaped(words.split(whereSeparator: \.isNewline).joined(separator: " ")))\" "
      + "startPosition=\"\(selection.span.lowerBound)\" endPosition=\"\(selection.span.upperBound)\" "
      + "\(by)>"
    let notes = [
      selection.theme == nil ? "No theme was found." : nil,
      selection.valence.map { "Valence: \($0.rawValue)" }, selection.memo,
    ].compactMap(\.self).joined(separator: "\n")
    let description =
      notes.isEmpty ? [] : ["\(margin)  <Description>\(XMLText.escaped(notes))</Description>"]
    let coding = selection.theme.map { theme in
      [
        "\(margin)  <Coding guid=\"\(CodingProject.guid("coding", guid, String(number)))\" \(by)>",
        "\(margin)    <CodeRef targetGUID=\"\(CodebookExchange.guid(of: theme))\"/>",
        "\(margin)  </Coding>",
      ]
    }
    return [open] + description + (coding ?? []) + ["\(margin)</PlainTextSelection>"]
  }

  /// The value of a variable.
  static func value(_ name: String, _ value: String, _ margin: String) -> String {
    "\(margin)<VariableValue><VariableRef targetGUID=\"\(CodingProject.guid("variable", name))\"/>"
      + "<TextValue>\(XMLText.escaped(value))</TextValue></VariableValue>"
  }
}
