import Survey

/// The document that a partial is written as, one JSON object:
///
/// - `format`: `yousaid-partial/1`.
/// - `codebook`: the `version` and the checksum (`digest`) of the codebook.
/// - `whole`: the count of all responses. With `by`, the name of a field, also `parts`: the count
///   of each part, by its value.
///
/// A count holds
///
/// - `people`: their codes by group, sorted; nobody's group is `""`. People are numbered from 0 in
///   this order, and everywhere below a list of people is a text such as `0-4 7 9-12`.
/// - `responses`, `invented`, `answers`, `uncoded`, `non-answers`: how many responses, made-up ones,
///   answers in words, such without a theme, and such that say nothing there are; `decided`: how
///   many of the answers a person has read; `silences`: how many there are for each reason.
/// - `questionnaires`, `waves`: their names, sorted.
/// - `themes`: for each theme, in the order of the codebook, its code and the people who spoke of it
///   (`people`), as a person confirmed (`confirmed`), well (`positive`) and badly (`negative`).
/// - `questions`: for each closed question, by questionnaire and name, who was `asked` and who not
///   (`unasked`), who gave which of the `values` and `states`, and who went `uncounted`, each as
///   `people` and, of group sessions, `sessions`: how many were counted, by the response's id. Of a
///   rank, `places` has for each option how many gave it one, and their sum; of numbers, `numbers`
///   has how often each was given.
///
/// A value with white space could be words; all such values are written as `…`.
extension Partial: Codable {
  private enum Key: String, CodingKey { case format, codebook, by, whole, parts }

  /// The format that this code writes.
  static let format = "yousaid-partial/1"

  /// Reads the document.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let format = try container.decode(String.self, forKey: .format)
    guard format == Partial.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container, debugDescription: "the format “\(format)” is not known")
    }
    let edition = try container.decode(Edition.self, forKey: .codebook)
    let field = try container.decodeIfPresent(String.self, forKey: .by).map { Field($0) }
    let whole = try container.decode(Count.self, forKey: .whole)
    let parts = try container.decodeIfPresent([String: Count].self, forKey: .parts) ?? [:]
    guard parts.values.allSatisfy({ $0.themes.count == whole.themes.count }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .parts, in: container, debugDescription: "the parts have other themes")
    }
    self.init(edition, field, whole, parts)
  }

  /// Writes the document.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Partial.format, forKey: .format)
    try container.encode(edition, forKey: .codebook)
    try container.encode(whole, forKey: .whole)
    try container.encodeIfPresent(field?.name, forKey: .by)
    if field != nil { try container.encode(parts, forKey: .parts) }
  }
}
