/// What a person agreed to, each part on its own, and who gave it.
public struct Consent: Equatable, Sendable {
  /// The parts by name, such as `take-part`; a part that was never asked is not here.
  public var parts: [String: Bool]
  /// Who gave it: `self`, `parent`, `both`; nil where that is not known.
  public var givenBy: String?

  /// Makes a consent.
  public init(_ parts: [String: Bool] = [:], givenBy: String? = nil) {
    self.parts = parts
    self.givenBy = givenBy
  }

  /// The parts that people are usually asked for, each on its own.
  public static let usualParts = [
    "take-part", "keep-answers", "group-report", "quote", "quote-shown-first", "share-with-ehc",
    "contact-again", "carry-forward",
  ]

  /// Whether a part was agreed to; nil where it was never asked.
  public subscript(part: String) -> Bool? { parts[part] }
}

extension Consent: Codable {
  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    var texts = try [String: String](from: decoder)
    givenBy = texts.removeValue(forKey: "given-by")
    parts = texts.mapValues { $0 == "yes" }
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var texts = parts.mapValues { $0 ? "yes" : "no" }
    texts["given-by"] = givenBy
    try texts.encode(to: encoder)
  }
}
