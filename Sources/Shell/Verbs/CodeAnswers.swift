import ArgumentParser
import Study
import Survey
import Terminal
import Themes

/// Shows answers one after the other to a person who says what they speak of.
struct CodeAnswers: Verb {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Read answers one after the other and say what they speak of.",
    discussion: """
      Without a choice it shows the answers that the program is least sure of. Every decision is \
      kept at once; stop at any time and type the same line again to go on. In a blind sample \
      neither suggestions nor what others found are shown, and everybody who names the same \
      sample gets the same answers.
      """)

  @Option(help: "Who codes, by initials or role, such as KL; never a name.") var coder: String
  @Flag(help: "Answers with several suggestions or unsure ones; otherwise this is what is shown.")
  var unsure = false
  @Flag(help: "Answers that nothing is suggested for.") var uncoded = false
  @Option(help: "Answers that may speak of this theme.") var theme: String?
  @Option(help: "So many answers drawn by lot.") var sample: Int?
  @Option(help: "A number that decides the lots; the same number draws the same answers.")
  var seed: UInt64?
  @Option(help: "The name of a blind sample, of 50 answers or as many as --sample says.")
  var blind: String?
  @Flag(help: "Also what you have coded before.") var again = false
  @OptionGroup var selection: Selection
  @OptionGroup var place: Place

  func validate() throws {
    let choices = [unsure, uncoded, theme != nil, sample != nil || blind != nil].count { $0 }
    guard choices <= 1 else {
      throw ValidationError("Choose one of --unsure, --uncoded, --theme and --sample.")
    }
    guard sample ?? 1 > 0 else { throw ValidationError("A sample has at least one answer.") }
    guard seed == nil || (sample != nil && blind == nil) else {
      throw ValidationError("--seed goes with --sample; a blind sample is drawn by its name.")
    }
  }

  func run(in session: inout Session) throws {
    if let objection = Decision.objection(toCoder: coder.trimmed) {
      throw Failure("\(objection) Nothing was started. Write --coder KL, for example.")
    }
    // A name as plain as that of a wave.
    if let blind, Wave(blind) == nil {
      throw Failure(
        "“\(blind)” cannot be the name of a sample. Nothing was started. "
          + "Use small letters, digits and hyphens, such as spring-check.")
    }
    let study = try session.study(place)
    let responses = try selection.responses(of: study, in: session)
    let known = try session.coder(in: study)
    let choice = try choice(known.codebook, session)
    let questionnaires = try session.questionnaires(
      in: study, ids: Set(responses.map(\.questionnaire.id)))
    let readings = Reading.all(of: responses, on: Shelf(questionnaires))
    let reader = reader(among: known.decisions)
    let queue = CodingQueue(choice, of: readings, for: reader, with: known, again: again)
    guard !queue.items.isEmpty else { return session.console.say(emptiness(choice)) }
    var desk = CodingDesk(
      queue.items, by: reader, in: blind, with: known, questionnaires: questionnaires, study: study,
      session)
    desk.work()
  }

  /// The spelling that a coder is known by already, so that nobody counts as two.
  private func reader(among decisions: Decisions) -> String {
    let typed = coder.trimmed
    let known = decisions.coders
    return known.contains(typed)
      ? typed : known.first { $0.lowercased() == typed.lowercased() } ?? typed
  }

  private func choice(_ codebook: Codebook, _ session: Session) throws -> CodingQueue.Choice {
    if let blind { return .blind(sample: blind, size: sample ?? 50) }
    if let sample { return .sample(size: sample, seed: seed ?? 1) }
    if let theme { return .theme(try session.current(theme, in: codebook).code) }
    return uncoded ? .uncoded : .unsure
  }

  private func emptiness(_ choice: CodingQueue.Choice) -> String {
    switch choice {
    case .unsure:
      "There is no answer left with several suggestions or unsure ones. For those that nothing is "
        + "suggested for, add --uncoded."
    case .uncoded: "There is no answer left that nothing is suggested for."
    case .theme, .sample, .blind:
      "You have coded all of these answers. To see them again, add --again."
    }
  }
}
