/// The part of a sealed text that is in the open and protected with the content (RFC 7516, 4).
struct ProtectedHeader: Codable, Equatable, Sendable {
  static let type = "yousaid-sealed/1"
  static let encryption = "A256GCM"

  /// Never there in what is read.
  var crit: [String]?
  var cty: Label.Content
  var enc = ProtectedHeader.encryption
  var questionnaire: Label.Questionnaire
  /// The SHA-256 of the list of recipients, which the scheme itself leaves unprotected; other
  /// programs may leave it out.
  var recipients: Octets?
  var response: String
  var typ = ProtectedHeader.type

  init(_ label: Label, recipients: Octets) {
    cty = label.content
    questionnaire = label.questionnaire
    response = label.response
    self.recipients = recipients
  }

  var label: Label { Label(cty, of: response, questionnaire: questionnaire) }

  /// Refuses what names another scheme.
  func check() throws(SealRefusal) {
    guard crit == nil else { throw .critical }
    guard enc == ProtectedHeader.encryption else { throw .algorithm(enc) }
    guard typ == ProtectedHeader.type else { throw .algorithm(typ) }
    guard (recipients?.bytes.count ?? 32) == 32 else { throw .size("recipients") }
  }
}
