import Survey

/// The `parameters` cell: pairs of a key and a value.
struct Parameters {
  /// The values by key.
  var values: [String: String] = [:]

  /// Reads `key=value key=value`, with spaces, commas or semicolons between; nil where that fails.
  init?(_ text: String) {
    var tokens: [Substring] = []
    var start = text.startIndex
    for index in text.indices {
      let character = text[index]
      guard character.isWhitespace || "=,;".contains(character) else { continue }
      if start < index { tokens.append(text[start..<index]) }
      if character == "=" { tokens.append("=") }
      start = text.index(after: index)
    }
    if start < text.endIndex { tokens.append(text[start...]) }
    guard tokens.count % 3 == 0 else { return nil }
    for index in stride(from: 0, to: tokens.count, by: 3) {
      guard tokens[index] != "=", tokens[index + 1] == "=", tokens[index + 2] != "=" else {
        return nil
      }
      let key = tokens[index].lowercased()
      let isExact = key == "label" || key == "value"
      values[key] = isExact ? String(tokens[index + 2]) : tokens[index + 2].lowercased()
    }
  }

  /// The keys that a type does not know.
  func unknown(besides known: [String]) -> [String] {
    values.keys.filter { !known.contains($0) }.sorted()
  }
}

extension Parameters {
  static let text = ["rows"]
  static let select = ["randomize", "seed"]
  static let range = ["end", "placeholder", "start", "step", "tick_interval", "tick_labelset"]
  static let audit = [
    "identify-user", "location-max-age", "location-min-interval", "location-priority",
    "track-changes", "track-changes-reasons",
  ]

  /// What is wrong with the parameters of a select.
  var selectProblem: ParameterProblem? {
    if let random = values["randomize"], random != "true", random != "false" {
      return .notTrueOrFalse("randomize")
    }
    guard let seed = values["seed"] else { return nil }
    if values["randomize"] == nil { return .seedWithoutRandomize }
    return Reference.isOnly(seed) || Double(seed) != nil ? nil : .notANumber("seed")
  }

  /// What is wrong with the parameters of the audit.
  var auditProblem: ParameterProblem? {
    for key in ["track-changes", "identify-user"] {
      if let value = values[key], value != "true", value != "false" { return .notTrueOrFalse(key) }
    }
    if let reasons = values["track-changes-reasons"], reasons != "on-form-edit" {
      return .auditReasons
    }
    let place = ["location-priority", "location-min-interval", "location-max-age"]
      .map { values[$0] }
    guard place.contains(where: { $0 != nil }) else { return nil }
    let powers = ["no-power", "low-power", "balanced", "high-accuracy"]
    guard let power = place[0], powers.contains(power), let least = place[1].flatMap({ Int($0) }),
      let most = place[2].flatMap({ Int($0) }), least >= 0, most >= least
    else { return .auditLocation }
    return nil
  }
}
