/// When an item is asked (`Questionnaire.item.enableWhen` of FHIR R4).
struct FHIRCondition: Codable, Equatable, Sendable {
  var question: String
  var `operator`: String
  var answerBoolean: Bool?
  var answerDecimal: Double?
  var answerInteger: Int?
  var answerDate: String?
  var answerDateTime: String?
  var answerTime: String?
  var answerString: String?
  var answerCoding: FHIRCoding?
}
