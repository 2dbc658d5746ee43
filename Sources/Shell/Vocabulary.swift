import ArgumentParser
import Coproduction
import Sealing
import Study
import Survey
import Terminal
import Themes

/// The words that Tab can put in: verbs, their options, and the names of what is in the study.
///
/// The study is looked at only when somebody presses Tab, so that the prompt is there at once.
struct Vocabulary: Sendable {
  private let root: String
  /// What a sealed study is opened with.
  private let key: PrivateKey?
  private var shapes: [VerbShape] { VerbShape.all }

  init(_ session: Session) {
    root = session.root()
    key = session.opened?.key
  }

  /// Proposes words for a place in a line.
  var completer: Completer {
    { line, word in candidates(after: line, for: word) }
  }

  /// The words that begin like the one being typed and can stand after the line so far.
  func candidates(after line: String, for word: String) -> [String] {
    var words = (try? CommandWords.split(line)) ?? []
    if words.first == "yousaid" { words.removeFirst() }
    let known = possible(after: words, for: word)
    return known.filter { $0.hasPrefix(word) }.sorted()
  }

  private func possible(after words: [String], for word: String) -> [String] {
    guard let verb = words.first else { return shapes.map(\.name) }
    guard var shape = shapes.first(where: { $0.name == verb }) else { return [] }
    var rest = words.dropFirst()
    while let part = shape.parts.first(where: { $0.name == rest.first }) {
      shape = part
      rest = rest.dropFirst()
    }
    if let option = words.last, let values = values(of: option, in: shape, verb) { return values }
    if word.hasPrefix("-") { return shape.options.map(\.name) }
    let parts = rest.isEmpty ? shape.parts.map(\.name) : []
    let path = words.dropLast(rest.count).joined(separator: " ")
    return parts + (answers(in: path, after: words) ?? arguments(of: verb, after: words))
  }

  /// What stands after the verbs of sessions, statements and priorities; nil after others.
  private func answers(in path: String, after words: [String]) -> [String]? {
    switch path {
    case "session close", "session show": sessions
    case "statements approve", "statements hide", "statements merge", "vote": statements
    case "prioritise dots", "prioritise ranking", "prioritise pairs":
      words.contains("themes") ? themes : statements
    default: nil
    }
  }

  private func values(
    of option: String, in shape: VerbShape, _ verb: String
  ) -> [String]? {
    guard let known = shape.options.first(where: { $0.name == option }), known.takesValue else {
      return nil
    }
    switch option {
    case "--questionnaire": return questionnaires
    case "--wave": return waves
    // In other verbs it is a person, a group or a day.
    case "--by" where verb == "themes": return fields
    case "--parent" where verb == "report": return people
    case "--theme", "--into", "--parent": return themes
    case "--coder": return coders
    case "--blind",
      "--sample" where verb == "codings":
      return samples
    default: return known.values
    }
  }

  private func arguments(of verb: String, after words: [String]) -> [String] {
    switch verb {
    case "ask", "preview": words.count == 1 ? questionnaires : []
    case "resume": codesOfDrafts
    case "consent", "withdraw", "erase": words.count == 1 ? codes : []
    case "concern": words.count == 2 ? codes : []
    case "show": themes + responses
    case "codebook", "agree": themes
    case "propose": words.count == 2 ? questionnaires + proposals : []
    case "actions": words.count == 2 ? actions : []
    case "who-said": themes
    case "report": words.dropFirst().first == "ehc" ? people : []
    case "codings": words.dropFirst().first == "undo" ? batches : []
    case "compare": words.count == 1 ? fields : []
    case "help": shapes.map(\.name)
    case "export":
      words.count != 2
        ? [] : words.last == "questionnaire" ? questionnaires : words.last == "person" ? codes : []
    default: []
    }
  }

  private let fields = ["group", "wave", "questionnaire", "mode", "language"]

  private var study: Study? {
    let study = try? Study(root: root)
    return key.flatMap { study?.opened(with: $0) } ?? study
  }

  private var questionnaires: [String] { (try? study?.questionnaireIDs().ids) ?? [] }

  private var waves: [String] { (try? study?.waves()) ?? [] }

  private var sessions: [String] {
    let records = try? study?.records(.sessions, of: GatheringEntry.self).records
    return Array(Set((records ?? []).map(\.content.session)))
  }

  private var statements: [String] {
    let records = try? study?.records(.statements, of: StatementEntry.self).records
    let all = Statements((records ?? []).map { (entry: $0.content, time: $0.time) }).all
    return all.map(\.code)
  }

  private var codesOfDrafts: [String] {
    ((try? study?.drafts().drafts) ?? []).map(\.response.respondent.code)
  }

  /// The responses that can be read here, without looking at each of those that cannot.
  private var readable: [Response] {
    guard let study, !study.isClosed else { return [] }
    return (try? study.responses().responses) ?? []
  }

  private var codes: [String] {
    guard let study, !study.isClosed, let taken = try? Codes.taken(in: study)
    else { return [] }
    return taken.sorted()
  }

  private var responses: [String] {
    readable.flatMap { [$0.respondent.code, $0.id] }
  }

  private var proposals: [String] {
    let records = try? study?.records(.proposals, of: ProposalEvent.self).records
    return Array(Set((records ?? []).map(\.content.proposal)))
  }

  private var actions: [String] {
    let records = try? study?.records(.actions, of: ActionEvent.self).records
    return Array(Set((records ?? []).map(\.content.action)))
  }

  private var people: [String] {
    Set(readable.map(\.respondent.code)).sorted()
  }

  private var coders: [String] { (try? study?.decisions().decisions.coders) ?? [] }

  private var samples: [String] {
    Set(((try? study?.codingLog().decisions) ?? []).compactMap(\.sample)).sorted()
  }

  private var batches: [String] { ((try? study?.codingLog().batches) ?? []).map(\.id) }

  private var themes: [String] {
    guard let study, let codebook = try? Session.codebook(of: study) else { return [] }
    return codebook.themes.map(\.code)
  }
}
