import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Finds words in people's answers, each place in its surroundings.
struct Find: Verb {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find words in people's answers, each in its surroundings.",
    discussion: """
      Whole words, any case. A * at the end of a word is the rest of it, and a * alone is a word, \
      whichever. A phrase stands in quotes. Of several, an answer must hold all.
      """)

  @Argument(help: "Words, such as wait*, or phrases in quotes.") var words: [String]
  @OptionGroup var selection: Selection
  @Option(help: "Only this group: young-person, parent-carer or practitioner.") var group: Group?
  @Option(help: "Only this way of answering: alone, supported, interpreted, paper or group.")
  var mode: Response.Collection.Mode?
  @Option(help: "Only answers that speak of this theme.") var theme: String?
  @Flag(help: "Only answers that speak of no theme.") var uncoded = false
  @Option(help: "Only answers to this question.") var question: String?
  @Option(help: "How many words to show before and after each place.") var context = 8
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func validate() throws {
    guard context >= 0 else {
      throw ValidationError("The number of words around a place cannot be negative.")
    }
    guard theme == nil || !uncoded else {
      throw ValidationError(
        "No answer speaks of a theme and of none: leave out --theme or --uncoded.")
    }
  }

  func run(in session: inout Session) throws {
    let patterns = try Self.patterns(words)
    let study = try session.study(place)
    let responses = try chosen(selection.responses(of: study, in: session))
    let needsThemes = theme != nil || uncoded
    let coder = needsThemes ? try session.coder(in: study) : nil
    let theme = try theme.map { try session.theme($0, in: session.codebook(in: study)).code }
    let shelf = try session.shelf(for: responses, in: study)
    let readings = Reading.all(of: responses, on: shelf, with: coder)
    try check(question, in: readings)
    let filter = Concordance.Filter(question: question, theme: theme, isUncoded: uncoded)
    let report = ConcordanceReport(
      Concordance(of: patterns, in: readings, filter), context: context)
    try session.show(
      report.document, json: report.json.text, csv: report.csv.text, as: printing, inPages: true)
  }

  /// Words and phrases; quotation marks inside an argument, also curly ones, hold a phrase together.
  private static func terms(_ words: [String]) -> [String] {
    let line = words.map { word in
      let word = word.replacing(#/[“”]/#, with: "\"")
      let isPhrase = word.isEmpty || word.contains(" ")
      return isPhrase && !word.contains("\"") ? "\"\(word)\"" : word
    }.joined(separator: " ")
    return line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { place, piece in
        place.isMultiple(of: 2)
          ? piece.split(whereSeparator: \.isWhitespace).map(String.init) : [String(piece)]
      }
  }

  private static func patterns(_ words: [String]) throws -> [Pattern] {
    try terms(words).map { term in
      if let pattern = Pattern.query(term) { return pattern }
      let fault =
        term.contains(where: { $0.isLetter || $0.isNumber })
        ? "The * in “\(term)” neither ends a word nor stands alone"
        : "“\(term)” holds no word to look for"
      throw Failure(
        "\(fault). Nothing was changed. Type a word, such as taxi, the beginning of one, such as "
          + "wait*, or a phrase in quotes, such as \"speech * therapy\".")
    }
  }

  /// The responses of the group and mode that were named.
  private func chosen(_ responses: [Response]) throws -> [Response] {
    let chosen = responses.filter {
      (group == nil || $0.respondent.group == group)
        && (mode == nil || $0.collection.mode == mode)
    }
    guard chosen.isEmpty else { return chosen }
    let named = [group?.name, mode.map { "mode \($0.rawValue)" }].compactMap(\.self)
    throw Failure(
      "No response here is of \(named.joined(separator: " and ")). Nothing was changed. Leave "
        + "out --group or --mode to look through all.")
  }

  /// Says kindly that nobody answered the question named.
  private func check(_ question: String?, in readings: [Reading]) throws {
    let answers = readings.flatMap(\.answers)
    guard let question, !answers.contains(where: { $0.isAnswer(to: question) }) else { return }
    let known = Set(answers.map(\.question.name)).sorted()
    let advice =
      Slip.meant(by: question, among: known).map { "Did you mean \($0)?" }
      ?? "There are: \(known.joined(separator: ", "))."
    throw Failure(
      "No answer in words belongs to a question “\(question)”. Nothing was changed. \(advice)")
  }
}
