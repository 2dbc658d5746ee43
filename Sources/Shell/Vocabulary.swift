import ArgumentParser
import Study
import Survey
import Terminal
import Themes

/// The words that Tab can put in: verbs, their options, and the names of what is in the study.
///
/// The study is looked at only when somebody presses Tab, so that the prompt is there at once.
struct Vocabulary: Sendable {
  private let root: String
  private var shapes: [VerbShape] { VerbShape.all }

  init(_ session: Session) {
    root = session.root()
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
    return parts + arguments(of: verb, after: words)
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
    // In the verbs of the codebook it is a person.
    case "--by" where verb != "codebook": return fields
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
    case "show": themes + responses
    case "codebook": themes
    case "who-said": themes
    case "codings": words.dropFirst().first == "undo" ? batches : []
    case "compare": words.count == 1 ? fields : []
    case "help": shapes.map(\.name)
    case "export": words.dropFirst().first == "questionnaire" ? questionnaires : []
    default: []
    }
  }

  private let fields = ["group", "wave", "questionnaire", "mode"]

  private var study: Study? { try? Study(root: root) }

  private var questionnaires: [String] { (try? study?.questionnaireIDs().ids) ?? [] }

  private var waves: [String] { (try? study?.waves()) ?? [] }

  private var codesOfDrafts: [String] {
    ((try? study?.drafts().drafts) ?? []).map(\.response.respondent.code)
  }

  private var responses: [String] {
    ((try? study?.responses().responses) ?? []).flatMap { [$0.respondent.code, $0.id] }
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
