/// A question, group or note (`Questionnaire.item` of FHIR R4).
struct FHIRItem: Codable, Equatable, Sendable {
  var linkId: String?
  var `extension`: [FHIRExtension]?
  var prefix: String?
  var text: String?
  var _text: FHIRTranslations?
  var type: String?
  var enableWhen: [FHIRCondition]?
  var enableBehavior: String?
  var required: Bool?
  var repeats: Bool?
  var readOnly: Bool?
  var maxLength: Int?
  var answerValueSet: String?
  var answerOption: [Option]?
  /// What FHIR R5 says about other answers than the options.
  var answerConstraint: String?
  var item: [FHIRItem]?

  /// An option.
  struct Option: Codable, Equatable, Sendable {
    var valueCoding: FHIRCoding?
    var valueString: String?
    var valueInteger: Int?
    var valueDate: String?
    var valueTime: String?
    var `extension`: [FHIRExtension]?
  }
}

extension FHIRItem {
  /// What an item looks like to programs that show it, such as `help` or `slider`.
  var control: String? {
    `extension`[FHIRExtension.theirs + "questionnaire-itemControl"]?.valueCodeableConcept?.coding?
      .first?.code
  }

  /// Says what an item looks like.
  static func control(_ code: String) -> FHIRExtension {
    FHIRExtension(
      url: FHIRExtension.theirs + "questionnaire-itemControl",
      valueCodeableConcept: FHIRConcept(coding: [
        FHIRCoding(system: "http://hl7.org/fhir/questionnaire-item-control", code: code)
      ]))
  }
}
