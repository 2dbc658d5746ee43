import Survey

/// Questionnaires and the responses to them for health systems (`Bundle` of FHIR R4).
public struct FHIRBundle: Encodable, Sendable {
  var resourceType = "Bundle"
  var type = "collection"
  var entry: [Entry]

  /// A resource of the bundle.
  struct Entry: Encodable, Sendable {
    var fullUrl: String
    var resource: Resource
  }

  /// What stands in an entry.
  enum Resource: Encodable, Sendable {
    case questionnaire(FHIRQuestionnaire)
    case response(FHIRResponse)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .questionnaire(let resource): try resource.encode(to: encoder)
      case .response(let resource): try resource.encode(to: encoder)
      }
    }
  }

  /// Puts responses together with the questionnaires that they answered.
  public init(_ responses: [Response], on questionnaires: [Questionnaire]) {
    entry = questionnaires.map { questionnaire in
      var hash = ContentHash()
      hash.add(["yousaid", "questionnaire", questionnaire.id])
      return Entry(
        fullUrl: "urn:uuid:\(hash.uuid)", resource: .questionnaire(FHIRQuestionnaire(questionnaire))
      )
    }
    var seen: Set<String> = []
    for response in responses {
      let asked = questionnaires.first { $0.id == response.questionnaire.id }
      // Two different responses can have the same id, which a bundle may not repeat.
      var url = "urn:uuid:\(response.id)"
      if !seen.insert(url).inserted {
        var hash = ContentHash()
        hash.add([response.id, String(seen.count)])
        url = "urn:uuid:\(hash.uuid)"
        seen.insert(url)
      }
      entry.append(
        Entry(fullUrl: url, resource: .response(FHIRResponse(response, to: asked))))
    }
  }

  /// The bundle as JSON; the same responses give the same bytes.
  public var text: String { FHIRText.json(of: self) }
}
