import Markup
import Survey

/// The part of a paper sheet where an answer is ticked, circled or written.
struct AnswerArea {
  let words: PageWords

  /// How many lines there are for a person's own words.
  private static let lines = 6
  /// The most numbers that are printed to be circled.
  private static let mostCircled = 21

  /// What stands below a question.
  func html(for question: PageQuestion) -> [HTML] {
    let optOuts = question.optOuts.map(words.own)
    switch question.kind {
    case .text: return [words.say(.sheetWrite)] + lines
    case .integer, .decimal: return [words.say(.sheetWrite), AnswerArea.line(isShort: true)]
    case .chooseOne, .chooseSeveral:
      if let source = question.source {
        return [words.say(source)] + lines + boxes(ifAny: optOuts)
      }
      let how: Phrase = if case .chooseOne = question.kind { .sheetOne } else { .sheetSeveral }
      return [words.say(how), boxes(question.options + optOuts)]
    case .rank:
      let places = question.source.map { [words.say($0)] + lines }
      return [words.say(.sheetOrder)] + (places ?? [boxes(question.options, class: "boxes order")])
        + boxes(ifAny: optOuts)
    case .acknowledge: return [boxes(question.options)]
    case .range(let scale): return circled(scale)
    case .date: return [parts([.sheetDay, .sheetMonth, .sheetYear])]
    case .time: return [parts([.sheetHour, .sheetMinutes])]
    case .dateTime:
      return [parts([.sheetDay, .sheetMonth, .sheetYear]), parts([.sheetHour, .sheetMinutes])]
    case .note, .calculate, .hidden, .metadata: return []
    }
  }

  /// A box to tick or number before each of the words.
  func boxes(_ texts: [WrittenText], class kind: String = "boxes") -> HTML {
    .tag(
      "ul", ["class": kind],
      texts.map { .tag("li", [:], [.tag("span", ["class": "box"]), words.block("span", $0)]) })
  }

  private func boxes(ifAny texts: [WrittenText]) -> [HTML] { texts.isEmpty ? [] : [boxes(texts)] }

  /// A line to write on.
  static func line(isShort: Bool = false) -> HTML {
    .tag("div", ["class": isShort ? "line short" : "line"])
  }

  private var lines: [HTML] {
    Array(repeating: AnswerArea.line(), count: AnswerArea.lines)
  }

  private func circled(_ scale: Question.Kind.Scale) -> [HTML] {
    let numbers = scale.numbers(upTo: AnswerArea.mostCircled)
    guard !numbers.isEmpty else {
      let ends = words.say(
        .hintScale, ["low": scale.start.expressed, "high": scale.end.expressed])
      return [ends, AnswerArea.line(isShort: true)]
    }
    let items = numbers.map { HTML.tag("li", [:], [.text($0)]) }
    return [words.say(.sheetCircle), .tag("ol", ["class": "scale"], items)]
  }

  /// Boxes for the parts of a date or time, each with its name.
  private func parts(_ names: [Phrase]) -> HTML {
    let items = names.map { name in
      HTML.tag(
        "li", [:],
        [words.block("span", words.own(words.phrases[name])), .tag("span", ["class": "box"])])
    }
    return .tag("ul", ["class": "parts"], items)
  }
}
