import Survey

extension Interview {
  typealias Typing = Response.Collection.Typing

  /// Who may be typing, as far as the person who prepared the interview left it open.
  var typingOptions: [Option] {
    let offered: [(Typing, Phrase)] =
      isPaper
      ? [
        (.own, .sheetAlone), (.helped, .sheetHelped), (.relayed, .sheetRelayed),
        (.supporter, .sheetSupporter), (.interpreter, .sheetInterpreter),
      ]
      : [
        (.own, .typingAlone), (.helped, .typingHelped), (.relayed, .typingRelayed),
        (.supporter, .typingSupporter), (.interpreter, .typingInterpreter),
      ]
    return offered.filter { !isSupported || ![.own, .interpreter].contains($0.0) }
      .map { phrases.option($0.1, $0.0.rawValue) }
  }

  /// Whether answers are copied from a sheet that somebody wrote on.
  var isPaper: Bool { setting.collection.mode == .paper }

  var helperOptions: [Option] {
    [
      phrases.option(.helperParent, "parent"), phrases.option(.helperTeacher, "teacher"),
      phrases.option(.helperOther, "other"),
    ]
  }

  /// Takes the answer to "Who is typing?".
  mutating func takeTyping(_ line: String) -> Turn {
    let options = typingOptions
    guard case .taken(.value(.text(let name)), let said) = own(line, options),
      let typing = Typing(rawValue: name)
    else { return missed(line, options) }
    setting.take(typing, supporter: namedSupporter)
    let asksHelper =
      [.helped, .relayed, .supporter].contains(typing) && setting.collection.supporter == nil
    var saying = [phrases[.chosen, ["answer": said]]]
    if !asksHelper, typing != .own { saying.append(phrases[.helperLead]) }
    go(to: asksHelper ? .helping : firstQuestion)
    return Turn(changes: [.collected(setting.collection)], saying: saying)
  }

  /// Takes the answer to "Who is helping?".
  mutating func takeHelper(_ line: String) -> Turn {
    let options = helperOptions
    guard case .taken(.value(.text(let role)), let said) = own(line, options) else {
      return missed(line, options)
    }
    setting.take(supporter: role)
    go(to: firstQuestion)
    return Turn(
      changes: [.collected(setting.collection)],
      saying: [phrases[.chosen, ["answer": said]], phrases[.helperLead]])
  }

  /// Goes on without knowing who types or helps.
  mutating func skipTyping() -> Turn {
    if stage == .typing { setting.take(.notSaid, supporter: nil) }
    go(to: firstQuestion)
    return Turn(changes: [.collected(setting.collection)], saying: [phrases[.leftOut]])
  }

  /// Reads a line as one of the program's own options.
  func own(_ line: String, _ options: [Option]) -> Reading {
    Choosing(options, in: phrases).one(line.trimmed)
  }

  /// Counts a line that is none of the program's own options.
  mutating func missed(_ line: String, _ options: [Option]) -> Turn {
    miss(
      line.trimmed.isEmpty
        ? .nothingChosen(count: options.count)
        : .noSuchOption(typed: line.trimmed, count: options.count))
  }
}
