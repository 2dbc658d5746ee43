import Survey
import Themes

extension ResponsesExport {
  /// One row a response to one questionnaire, with columns for each of its questions.
  public func wide(_ questionnaire: Questionnaire) -> DataTable {
    let part = responses.filter { $0.questionnaire.id == questionnaire.id }
    let table = WideTable(part, to: questionnaire)
    return DataTable(
      name: "wide-\(questionnaire.id)",
      meaning: "One row for each response to \(questionnaire.id), with columns for its questions.",
      fields: facts.map(\.field) + table.fields,
      rows: zip(part, table.rows).map { response, cells in
        facts.map { $0.cell(response) } + cells
      }, reference: "response")
  }

  /// The data dictionary: every question as it is asked now.
  var questionsTable: DataTable {
    let names = [
      "questionnaire", "version", "question", "section", "type", "label", "choices", "theme", "ehc",
      "pfa", "agency", "outcome", "consent",
    ]
    let rows = questionnaires.flatMap { questionnaire in
      let language = questionnaire.defaultLanguage.code
      return questionnaire.questions.filter(\.question.kind.isAnswered).map { question, sections in
        let tags = question.tags
        let list: String? =
          if case .list(let list)? = question.kind.options?.source { list } else { nil }
        return [
          questionnaire.id, questionnaire.version, question.name,
          sections.map(\.name).joined(separator: "/"), question.kind.name,
          question.label.text(in: language, fallback: language) ?? "", list ?? "", tags.theme,
          tags.ehc, tags.pfa, tags.agency, tags.outcome, tags.consent,
        ].map(CSV.Cell.text)
      }
    }
    return DataTable(
      name: "questions", meaning: "One row for each question, as it is asked now.",
      fields: names.map { DataTable.Field(name: $0) }, rows: rows)
  }

  /// The data dictionary: every choice that can be made now.
  var choicesTable: DataTable {
    let names = ["questionnaire", "choices", "name", "label", "valence"]
    let rows = questionnaires.flatMap { questionnaire in
      let language = questionnaire.defaultLanguage.code
      return questionnaire.lists.sorted { $0.key < $1.key }.flatMap { list, choices in
        choices.map { choice in
          [
            questionnaire.id, list, choice.name,
            choice.label.text(in: language, fallback: language) ?? "",
            choice.valence?.rawValue ?? "",
          ].map(CSV.Cell.text)
        }
      }
    }
    return DataTable(
      name: "choices", meaning: "One row for each choice of each list.",
      fields: names.map { DataTable.Field(name: $0) }, rows: rows)
  }

  /// All tables of a data package.
  public var tables: [DataTable] {
    [factsTable, tidy] + questionnaires.map(wide) + [questionsTable, choicesTable]
  }
}

extension Question.Kind {
  /// What XLSForm calls it, without its list.
  fileprivate var name: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .chooseOne: "select_one"
    case .chooseSeveral: "select_multiple"
    case .rank: "rank"
    case .range: "range"
    case .date: "date"
    case .time: "time"
    case .dateTime: "datetime"
    case .note: "note"
    case .acknowledge: "acknowledge"
    case .calculate: "calculate"
    case .hidden: "hidden"
    case .metadata(let metadata): metadata.rawValue
    }
  }
}
