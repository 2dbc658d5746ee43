extension Answer: Codable {
  private enum Key: String, CodingKey { case question, value, state, words, tally, asked, agree }

  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    question = try container.decode(QuestionPath.self, forKey: .question)
    words = try container.decodeIfPresent(Speaker.self, forKey: .words)
    tally = try container.decodeIfPresent([String: Int].self, forKey: .tally)
    asked = try container.decodeIfPresent(Int.self, forKey: .asked)
    agree = try container.decodeIfPresent(Int.self, forKey: .agree)
    if let value = try container.decodeIfPresent(Value.self, forKey: .value) {
      content = .value(value)
    } else if let state = try container.decodeIfPresent(NoAnswer.self, forKey: .state) {
      content = .none(state)
    } else if tally != nil {
      content = .none(.skipped)
    } else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container,
        debugDescription: "the answer to \(question) has neither a value nor a state")
    }
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(question, forKey: .question)
    switch content {
    case .value(let value): try container.encode(value, forKey: .value)
    // A tally says itself who gave none.
    case .none(.skipped) where tally != nil: break
    case .none(let state): try container.encode(state, forKey: .state)
    }
    try container.encodeIfPresent(words, forKey: .words)
    try container.encodeIfPresent(tally, forKey: .tally)
    try container.encodeIfPresent(asked, forKey: .asked)
    try container.encodeIfPresent(agree, forKey: .agree)
  }
}

extension Answer.Value: Codable {
  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .several(try container.decode([String].self))
    }
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .several(let names): try container.encode(names)
    case .number(let number): try container.encode(number)
    }
  }
}
