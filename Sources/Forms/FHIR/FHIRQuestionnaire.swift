import Survey

/// A questionnaire for health systems (`Questionnaire` of FHIR R4).
///
/// What FHIR has no element for, such as expressions and the codes of our own columns, stands in
/// extensions whose names begin with `urn:yousaid:`, so that it comes back.
public struct FHIRQuestionnaire: Codable, Equatable, Sendable {
  var resourceType = "Questionnaire"
  var language: String?
  var contained: [FHIRValueSet]?
  var `extension`: [FHIRExtension]?
  var url: String?
  var version: String?
  var name: String?
  var title: String?
  var _title: FHIRTranslations?
  var status: String? = "active"
  var item: [FHIRItem]?

  /// The name that a questionnaire is known by everywhere, which its id alone decides.
  static func url(of id: String) -> String { FHIRExtension.ours + "questionnaire:" + id }

  /// Says a questionnaire in FHIR.
  public init(_ questionnaire: Questionnaire) {
    let first = questionnaire.defaultLanguage
    let writer = FHIRItemWriter(questionnaire)
    language = first == .unnamed ? nil : first.code
    url = Self.url(of: questionnaire.id)
    version = questionnaire.version
    let letters = questionnaire.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    name = "Q" + letters
    title = questionnaire.title.text(in: first.code, fallback: first.code)
    _title = FHIRTranslations(questionnaire.title, besides: first)
    var extras = questionnaire.languages.filter { $0 != .unnamed }.map { language in
      FHIRExtension(
        url: FHIRExtension.ours + "language",
        extension: [
          FHIRExtension(url: "code", valueCode: language.code),
          FHIRExtension(url: "name", valueString: language.name),
        ])
    }
    if let group = questionnaire.group { extras.append(.code("group", group.rawValue)) }
    if let months = questionnaire.retentionMonths {
      extras.append(.words("retention_months", String(months)))
    }
    `extension` = extras.isEmpty ? nil : extras
    item = questionnaire.items.map { writer.item($0, in: []) }
  }

  /// How many conditions stand only as expressions, which other programs pass over.
  public var untranslated: Int { item?.map(\.untranslated).reduce(0, +) ?? 0 }

  /// The resource as JSON; the same questionnaire gives the same bytes.
  public var text: String { FHIRText.json(of: self) }
}

extension FHIRItem {
  /// How many conditions in it stand only as an expression.
  fileprivate var untranslated: Int {
    let own = `extension`.words("relevant") != nil && enableWhen == nil ? 1 : 0
    return own + (item?.map(\.untranslated).reduce(0, +) ?? 0)
  }
}
