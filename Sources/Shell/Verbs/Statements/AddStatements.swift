import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Adds statements: one that is given, one out of an answer, or one line after the other.
struct AddStatements: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a statement; without words, one on each line until an empty line.")

  @Argument(help: "The words, without anybody's name.") var text: String?
  @Option(help: "Whose words they are: young-person, parent-carer or practitioner.")
  var group: Group?
  @Option(help: "The id of a response whose answer it comes from; it must be agreed to be quoted.")
  var response: String?
  @Option(help: "The question of that answer, such as better.") var question: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let gathering = try session.gathering(in: study)
    if let response {
      let (answer, source) = try answer(of: response, in: study)
      return try add(
        text ?? answer.words, of: group ?? answer.group, source, gathering, study, session)
    }
    if let text {
      return try add(
        text, of: session.group(group, at: gathering), nil, gathering, study, session)
    }
    try collect(gathering, study, session)
  }

  /// Takes one line after the other; a line that cannot be taken costs nothing of the others.
  private func collect(_ gathering: Gathering?, _ study: Study, _ session: Session) throws {
    session.console.say(
      "Type one statement on each line, in \(Statement.longest) letters at most and without names. "
        + "An empty line ends.")
    var count = 0
    while case .line(let line) = session.console.readAnswer(
      prompt: "Type what somebody says.\nThen press Enter: ")
    {
      if line.trimmed.isEmpty { break }
      do {
        try add(
          line, of: session.group(group, at: gathering), nil, gathering, study, session)
        count += 1
      } catch let flaw as StatementFlaw {
        session.console.complain("\(flaw)")
      }
    }
    session.console.say(
      "\(count.of("statement")) added. To see them all, type: statements list")
  }

  private func add(
    _ text: String, of group: Group?, _ excerpt: String?, _ gathering: Gathering?, _ study: Study,
    _ session: Session
  ) throws {
    let known = try session.statements(in: study)
    let words = try known.checked(text)
    let code = RespondentCode.random(prefix: "st", taken: Set(known.all.map(\.code)))
    let entry = StatementEntry(
      .add, code, text: words, group: group, session: gathering?.code, excerpt: excerpt)
    try study.write(entry, as: .statements, at: session.now())
    session.console.say("\(code): “\(words)” is added. It waits to be approved.")
  }

  /// The words of an answer that may be quoted, and where they stand.
  private func answer(
    of id: String, in study: Study
  ) throws -> (answer: (words: String, group: Group?), source: String) {
    guard let question else {
      throw Failure(
        "It takes the question as well. Nothing was added. Add --question, such as better.")
    }
    if study.isClosed { throw Failure.sealed("the answer") }
    guard let response = try study.responses().responses.first(where: { $0.id == id }) else {
      throw Failure(
        "There is no response “\(id)”. Nothing was added. show THEME gives the ids of responses.")
    }
    guard response.mayBeCounted, response.consent["quote"] == true else {
      throw Failure(
        "This person did not agree that their words are used. Nothing was added. "
          + "Choose an answer that may be quoted.")
    }
    let found = response.answers.first { $0.question.description == question }
    guard case .text(let words) = found?.value else {
      throw Failure(
        "The response has no words to the question “\(question)”. Nothing was added. "
          + "show \(response.respondent.code) shows its answers.")
    }
    return ((words, response.respondent.group), "\(id) \(question)")
  }
}
