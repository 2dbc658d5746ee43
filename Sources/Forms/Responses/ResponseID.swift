import Survey

/// An identifier that the same return always gets, so that importing a file twice adds nothing.
enum ResponseID {
  /// Makes a UUID of version 8 (RFC 9562, 5.8) from what a response says.
  ///
  /// When it was imported makes no difference.
  static func make(for response: Response) -> String {
    var hash = ContentHash()
    hash.add(response.questionnaire.id)
    hash.add(response.wave.name)
    hash.add(response.respondent.code)
    hash.add(response.respondent.group?.rawValue ?? "")
    hash.add(response.collection.mode.rawValue)
    hash.add(response.collection.language)
    for (part, agreed) in response.consent.parts.sorted(by: { $0.key < $1.key }) {
      hash.add(part)
      hash.add(agreed ? "yes" : "no")
    }
    for answer in response.answers {
      hash.add(answer.question.description)
      switch answer.content {
      case .value(.text(let text)): hash.add(["text", text])
      case .value(.several(let names)): hash.add(["several"] + names)
      case .value(.number(let number)): hash.add(["number", number.expressed])
      case .none(let state): hash.add(["state", state.rawValue])
      }
    }
    return hash.uuid
  }
}
