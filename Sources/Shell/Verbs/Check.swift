import ArgumentParser
import Coproduction
import Forms
import Reports
import Study
import Survey
import Terminal

/// Looks for flaws in questionnaires, the codebook and the settings.
struct Check: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for flaws in questionnaires, codebook and settings.",
    discussion: """
      Besides the columns of XLSForm the survey sheet may have these of our own: theme, ehc, pfa, \
      agency, outcome, consent, say, and scan. A person who writes a name, a number or a date into \
      an answer is told of it once and may take it out; with scan: no in its row, as where a \
      question asks for such a thing, nobody is.
      """)
  static let isRecorded = false

  @Argument(help: "Files to check; otherwise all of the study.") var files: [String] = []
  @Flag(help: "Look at the wording: is it easy to read, are the questions fair?")
  var easyRead = false
  @Option(help: "The wording to look at with --easy-read, such as en-x-easyread.")
  var language: String?
  @Option(help: "How to print: text or json.") var format: Format = .text
  @Option(help: "Print the value of an XLSForm expression instead.") var expression: String?
  @OptionGroup var place: Place

  /// How flaws are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run(in session: inout Session) throws {
    if let expression { return try evaluate(expression, session) }
    if easyRead { return try checkWording(in: session) }
    let checked = try (files.isEmpty ? ofStudy(session) : files.map(Self.named))
    switch format {
    case .text: tell(checked, session)
    case .json: session.console.deliver(Self.json(checked).text)
    }
    if checked.contains(where: { $0.flaws.contains { !$0.isWarning } }) { throw ExitCode.failure }
  }

  /// A file that was looked at, and what is wrong with it.
  struct Checked {
    let file: String
    let flaws: [Flaw]
  }

  private func ofStudy(_ session: Session) throws -> [Checked] {
    let study = try session.study(place)
    let found = try study.questionnaireIDs()
    for problem in found.problems { session.console.complain(problem) }
    return try Self.all(of: study) + words(of: study, found.ids)
  }

  /// Every file of a study that people write, and what is wrong with it.
  static func all(of study: Study) throws -> [Checked] {
    let documents =
      try study.questionnaireIDs().ids.map(Study.Document.questionnaire)
      + [Study.Document.codebook, .settings, .glossary].filter(study.has)
      + (try study.phraseCodes()).map(Study.Document.phrases)
    return try documents.map { document in
      let name = document.fileName ?? ""
      let bytes = try study.bytes(of: document)
      return Checked(file: name, flaws: flaws(of: bytes, name, Session.known(in: study)))
    }
  }

  private static func named(_ path: String) -> Checked {
    let name = String(path.split(separator: "/").last ?? "")
    do {
      // One byte more than a questionnaire may have, so that a larger file is told as a flaw.
      let bytes = try Study.bytes(at: path, limit: (1 << 20) + 1)
      let isTable = path.split(separator: "/").dropLast().last == "phrases"
      let settings =
        name == "codebook.yaml"
        ? try? Study.bytes(at: path.dropLast(name.count) + "study.yaml") : nil
      let known = settings.flatMap { PartnershipFile.read($0, file: "study.yaml").0 }
      return Checked(
        file: path,
        flaws: flaws(of: bytes, isTable ? "phrases/\(name)" : name, known ?? Partnership()))
    } catch {
      let flaw = Flaw(
        file: name, problem: "The file could not be read.", advice: "\(error)")
      return Checked(file: path, flaws: [flaw])
    }
  }

  private static func flaws(
    of bytes: [UInt8], _ name: String, _ partnership: Partnership
  ) -> [Flaw] {
    let flaws =
      switch name {
      case let name where name.hasPrefix("phrases/"): PhrasesFile.read(bytes, file: name).1
      case "glossary.yaml": GlossaryFile.read(bytes, file: name).1
      case "codebook.yaml": CodebookFile.read(bytes, file: name, for: partnership).1
      case "study.yaml": PartnershipFile.read(bytes, file: name).1
      default: XLSForm.read(bytes, file: name).flaws
      }
    return flaws.shortened(in: name)
  }

  private func tell(_ checked: [Checked], _ session: Session) {
    for one in checked {
      if one.flaws.isEmpty { session.console.say("\(one.file): no flaws found.") }
      for flaw in one.flaws {
        session.console.say((flaw.isWarning ? "Note: " : "") + flaw.description)
      }
    }
  }

  private func evaluate(_ source: String, _ session: Session) throws {
    do {
      let value = try Expression(parsing: source).value(in: EmptyScope(now: session.now()))
      session.console.deliver(value.asText + "\n")
    } catch {
      throw Failure("\(error)")
    }
  }

  private static func json(_ checked: [Checked]) -> JSON {
    let files = checked.map { one -> JSON in
      [
        "file": .string(one.file), "accepted": .bool(!one.flaws.contains { !$0.isWarning }),
        "flaws": .array(one.flaws.map(json)),
      ]
    }
    return ["files": .array(files)]
  }

  private static func json(_ flaw: Flaw) -> JSON {
    [
      "file": .string(flaw.file), "sheet": flaw.sheet.map(JSON.string) ?? .null,
      "row": .optional(flaw.row), "problem": .string(flaw.problem),
      "advice": .string(flaw.advice), "warning": .bool(flaw.isWarning),
    ]
  }
}
