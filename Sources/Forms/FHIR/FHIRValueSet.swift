/// Options that several questions share (`ValueSet` of FHIR R4), as far as it is read.
struct FHIRValueSet: Codable, Equatable, Sendable {
  var resourceType: String?
  var id: String?
  var compose: Compose?
  var expansion: Expansion?

  /// What the options are made of.
  struct Compose: Codable, Equatable, Sendable { var include: [Include]? }
  /// Codes of one system.
  struct Include: Codable, Equatable, Sendable {
    var system: String?
    var concept: [FHIRCoding]?
  }
  /// The options one by one.
  struct Expansion: Codable, Equatable, Sendable { var contains: [FHIRCoding]? }

  /// The options, where they stand here.
  var codings: [FHIRCoding] {
    expansion?.contains ?? compose?.include?.flatMap { $0.concept ?? [] } ?? []
  }
}
