/// A code of a list with its words (`Coding` of FHIR R4).
struct FHIRCoding: Codable, Equatable, Sendable {
  var system: String?
  var code: String?
  var display: String?
  var _display: FHIRTranslations?
}

/// Something with a code (`CodeableConcept` of FHIR R4).
struct FHIRConcept: Codable, Equatable, Sendable {
  var coding: [FHIRCoding]?
}
