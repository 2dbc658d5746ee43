import Survey

/// What FHIR has no element for (`Extension` of FHIR R4).
struct FHIRExtension: Codable, Equatable, Sendable {
  var url: String
  var valueString: String?
  var valueCode: String?
  var valueInteger: Int?
  var valueDecimal: Double?
  var valueBoolean: Bool?
  var valueCodeableConcept: FHIRConcept?
  var `extension`: [FHIRExtension]?

  /// The beginning of the names of our own.
  static let ours = "urn:yousaid:"
  /// The beginning of the names of those that belong to the standard.
  static let theirs = "http://hl7.org/fhir/StructureDefinition/"

  /// Words under a name of ours.
  static func words(_ name: String, _ text: String) -> FHIRExtension {
    FHIRExtension(url: ours + name, valueString: text)
  }

  /// A code under a name of ours.
  static func code(_ name: String, _ code: String) -> FHIRExtension {
    FHIRExtension(url: ours + name, valueCode: code)
  }

  /// The same words in several languages under a name of ours.
  static func wording(_ name: String, _ wording: Wording) -> FHIRExtension? {
    guard !wording.isEmpty else { return nil }
    let parts = wording.texts.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map { FHIRExtension(url: $0.key, valueString: $0.value) }
    return FHIRExtension(url: ours + name, extension: parts)
  }
}

extension [FHIRExtension]? {
  /// The extension of a name.
  subscript(url: String) -> FHIRExtension? { self?.first { $0.url == url } }

  /// The words under a name of ours.
  func words(_ name: String) -> String? {
    let found = self[FHIRExtension.ours + name]
    return found?.valueString ?? found?.valueCode
  }

  /// The words in several languages under a name of ours.
  func wording(_ name: String) -> [(language: String, words: String)] {
    (self[FHIRExtension.ours + name]?.extension ?? []).compactMap { part in
      part.valueString.map { (part.url, $0) }
    }
  }
}
