import Survey

/// One response for health systems (`QuestionnaireResponse` of FHIR R4).
struct FHIRResponse: Codable, Equatable, Sendable {
  var resourceType = "QuestionnaireResponse"
  var id: String
  var meta: Meta?
  var `extension`: [FHIRExtension]
  var questionnaire: String
  var status: String
  var subject: Reference?
  var authored: String
  var source: Reference?
  var item: [Item]?

  /// What is known of a resource.
  struct Meta: Codable, Equatable, Sendable {
    var security: [FHIRCoding]?
    var tag: [FHIRCoding]?
  }

  /// Somebody, by a code.
  struct Reference: Codable, Equatable, Sendable {
    var type: String?
    var identifier: Identifier
  }

  /// A code.
  struct Identifier: Codable, Equatable, Sendable {
    var system: String
    var value: String
  }

  /// What was asked, with what was answered.
  struct Item: Codable, Equatable, Sendable {
    var linkId: String
    var `extension`: [FHIRExtension]?
    var text: String?
    var answer: [Given]?
    var item: [Item]?
  }

  /// One answer.
  struct Given: Codable, Equatable, Sendable {
    var valueBoolean: Bool?
    var valueDecimal: Double?
    var valueInteger: Int?
    var valueDate: String?
    var valueTime: String?
    var valueString: String?
    var valueCoding: FHIRCoding?
  }

  /// Says a response in FHIR; without its questionnaire the answers stand by their names alone.
  init(_ response: Response, to asked: Questionnaire?) {
    id = response.id
    questionnaire =
      FHIRQuestionnaire.url(of: response.questionnaire.id) + "|" + response.questionnaire.version
    status = response.status == .complete ? "completed" : "stopped"
    authored = (response.finished ?? response.started).iso
    // Nobody is named: a code is all that there is.
    let person = Reference(
      type: Self.role(of: response.respondent.group),
      identifier: Identifier(
        system: FHIRExtension.ours + "respondent", value: response.respondent.code))
    source = person
    subject = response.respondent.group == .youngPerson ? person : nil
    let wave = FHIRCoding(system: FHIRExtension.ours + "wave", code: response.wave.name)
    let test = FHIRCoding(
      system: "http://terminology.hl7.org/CodeSystem/v3-ActReason", code: "HTEST")
    meta = Meta(security: response.isInvented ? [test] : nil, tag: [wave])
    `extension` = Self.extras(response)
    let items = FHIRResponseItems(response, asked).items
    item = items.isEmpty ? nil : items
  }

  private static func role(of group: Group?) -> String? {
    switch group {
    case .youngPerson: "Patient"
    case .parentCarer: "RelatedPerson"
    case .practitioner: "Practitioner"
    case nil: nil
    }
  }

  private static func extras(_ response: Response) -> [FHIRExtension] {
    let collection = response.collection
    var extras: [FHIRExtension] = [
      .code("mode", collection.mode.rawValue), .words("language", collection.language),
    ]
    if let typing = collection.typing { extras.append(.code("typing", typing.rawValue)) }
    if let supporter = collection.supporter { extras.append(.words("supporter", supporter)) }
    if let size = collection.size {
      extras.append(FHIRExtension(url: FHIRExtension.ours + "size", valueInteger: size))
    }
    for (part, agreed) in response.consent.parts.sorted(by: { $0.key < $1.key }) {
      extras.append(
        FHIRExtension(url: FHIRExtension.ours + "consent:" + part, valueBoolean: agreed))
    }
    if let giver = response.consent.givenBy { extras.append(.words("consent-given-by", giver)) }
    return extras
  }
}
