import Survey

extension ResponsesExport {
  /// One row a response: who gave it by code, how, and what was agreed to.
  var factsTable: DataTable {
    let ids = responses.map(\.id)
    return DataTable(
      name: "responses", meaning: "One row for each response: how it was given, and the consents.",
      fields: facts.map(\.field),
      rows: responses.map { response in facts.map { $0.cell(response) } },
      // Two different responses can have the same id where files were copied together.
      key: Set(ids).count == ids.count ? "response" : nil)
  }

  /// Something that is known of every response.
  struct Fact: Sendable {
    var field: DataTable.Field
    var cell: @Sendable (Response) -> CSV.Cell
  }

  /// What is known of every response, in order.
  var facts: [Fact] {
    func fact(
      _ name: String, _ title: String, _ type: DataTable.Field.Kind = .string,
      values: [String] = [], _ cell: @escaping @Sendable (Response) -> CSV.Cell
    ) -> Fact {
      Fact(field: .init(name: name, title: title, type: type, values: values), cell: cell)
    }
    let groups = Group.allCases.map(\.rawValue)
    let modes = Response.Collection.Mode.allCases.map(\.rawValue)
    let typings = Response.Collection.Typing.allCases.map(\.rawValue)
    return [
      fact("response", "The id of the response") { .text($0.id) },
      fact("questionnaire", "What was answered") { .text($0.questionnaire.id) },
      fact("version", "The version of the questionnaire") { .text($0.questionnaire.version) },
      fact("wave", "The round of asking") { .text($0.wave.name) },
      fact("respondent", "Who answered, by a code") { .text($0.respondent.code) },
      fact("group", "Whose voice it is", values: groups) {
        .optional($0.respondent.group?.rawValue)
      },
      fact("mode", "With whose help it was answered", values: modes) {
        .text($0.collection.mode.rawValue)
      },
      fact("language", "The language or wording it was asked in") {
        .text($0.collection.language)
      },
      fact("typing", "Who typed", values: typings) { .optional($0.collection.typing?.rawValue) },
      fact("facilitator", "Who ran the session, by initials or role") {
        .optional($0.collection.facilitator)
      },
      fact("supporter", "Who supported the person, by role") {
        .optional($0.collection.supporter)
      },
      fact("size", "How many people a group session had", .integer) {
        .count($0.collection.size)
      },
      fact("status", "How it ended", values: Response.Status.allCases.map(\.rawValue)) {
        .text($0.status.rawValue)
      },
      fact("started", "When it began, in universal time", .datetime) { .text($0.started.iso) },
      fact("finished", "When it ended, in universal time", .datetime) {
        .optional($0.finished?.iso)
      },
      fact("invented", "Whether nobody said these words", values: ["yes", "no"]) {
        .yesNo($0.isInvented)
      },
    ] + consents
  }

  private var consents: [Fact] {
    let known = questionnaires.flatMap { $0.questions.map(\.question.tags.consent) }
    let given = responses.flatMap(\.consent.parts.keys)
    let parts = Set(known + given).filter { !$0.isEmpty }.sorted()
    let facts = parts.map { part in
      Fact(
        field: .init(name: "consent.\(part)", title: "Consent: \(part)", values: ["yes", "no"]),
        cell: { .yesNo($0.consent[part]) })
    }
    let giver = Fact(
      field: .init(name: "consent.given-by", title: "Who gave the consents"),
      cell: { .optional($0.consent.givenBy) })
    return facts + [giver]
  }
}
