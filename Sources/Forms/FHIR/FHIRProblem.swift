/// What a questionnaire of a health system can hold that cannot be asked here.
enum FHIRProblem: Problem {
  case notJSON
  case notAQuestionnaire(String)
  case tooDeep
  case tooMany
  case twice(String)
  case type(String)
  case choicesElsewhere(String, String)

  var sentences: (problem: String, advice: String) {
    switch self {
    case .notJSON:
      (
        "The file is no FHIR resource in JSON.",
        "Nothing was read. Save the Questionnaire again as JSON, of at most 4 MiB."
      )
    case .notAQuestionnaire(let type):
      (
        "The resource is a \(type.quoted), and no Questionnaire.",
        "Nothing was read. Bring in a Questionnaire."
      )
    case .tooDeep:
      ("Items stand more than 32 deep in one another.", "Bring some of them up.")
    case .tooMany:
      ("There are more than 2,000 items.", "Divide it into shorter questionnaires.")
    case .twice(let link):
      ("The linkId \(link.quoted) is there twice.", "Give one of the items another.")
    case .type(let type):
      (
        "The type \(type.quoted) asks for something that is not supported here.",
        "Ask for words or choices in place of it, or remove the item."
      )
    case .choicesElsewhere(let name, let place):
      (
        "The choices of \(name.quoted) stand elsewhere, at \(place.quoted).",
        "Write them into the Questionnaire, as answerOption or as a contained ValueSet."
      )
    }
  }
}
