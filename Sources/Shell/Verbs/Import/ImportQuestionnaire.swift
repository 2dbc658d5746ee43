import ArgumentParser
import Forms
import Study
import Survey
import Terminal

/// Brings in a questionnaire that was written elsewhere.
struct ImportQuestionnaire: Verb {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "Bring in a questionnaire from Excel (XLSForm) or FHIR.",
    discussion: """
      import questionnaire survey.xlsx --as youth-club puts it into the study as \
      Questionnaires/youth-club.yaml. What is wrong with it is told by sheet and row, and then \
      nothing is written. A questionnaire that is there already is never overwritten.
      """)

  @Argument(help: "The file: .xlsx, or FHIR as .json.") var file: String
  @Option(name: .customLong("as"), help: "What to call it; otherwise it is called like the file.")
  var name: String?
  @Option(name: .customLong("out"), help: "A file to write it to in place of the study.")
  var out: String?
  @OptionGroup var place: Place

  func validate() throws {
    guard name == nil || out == nil else {
      throw ValidationError("Use --as for a name in the study, or --out for a file, not both.")
    }
  }

  func run(in session: inout Session) throws {
    let bytes = try Study.bytes(at: file, limit: 1 << 24)
    let title = String(file.split(separator: "/").last ?? "")
    let study = out == nil ? try session.study(place) : nil
    let transcript = try transcript(of: bytes, title)
    for flaw in transcript.reading.flaws {
      session.console.complain((flaw.isWarning ? "Note: " : "") + flaw.description)
    }
    guard let yaml = transcript.yaml, let asked = transcript.reading.questionnaire else {
      throw Failure(
        "“\(file)” was not brought in, for the reasons above. Nothing was written. "
          + "Put them right, and bring it in again.")
    }
    let path = try put(Array(yaml.utf8), in: study)
    let count = asked.questions.count(where: \.question.kind.isAnswered)
    session.console.say("“\(path)” is written, with \(count.of("question")).")
    if study != nil { session.console.say("To look at it, type: preview \(try id())") }
  }

  private func transcript(of bytes: [UInt8], _ title: String) throws -> XLSForm.Transcript {
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      return XLSForm.transcript(ofFHIR: bytes, file: title)
    }
    let isText = bytes.first.map { $0 >= 0x20 && $0 < 0x7F } ?? true
    guard !isText || bytes.starts(with: Array("PK".utf8)) else {
      throw Failure(
        "“\(file)” is neither an Excel workbook (.xlsx) nor a FHIR questionnaire (.json). Nothing "
          + "was written. A questionnaire in YAML is put into the folder Questionnaires as it is.")
    }
    return XLSForm.transcript(ofSpreadsheet: bytes, file: title)
  }

  private func put(_ bytes: [UInt8], in study: Study?) throws -> String {
    guard let study else {
      let path = out ?? ""
      try Study.place(page: bytes, at: path)
      return path
    }
    let id = try id()
    guard Study.Document.questionnaire(id).fileName != nil else {
      throw Failure(
        "“\(id)” cannot be the name of a questionnaire. Nothing was written. Choose another with "
          + "--as: small letters, digits, hyphens and underscores, beginning with a letter.")
    }
    if study.has(.questionnaire(id)), try study.bytes(of: .questionnaire(id)) != bytes {
      throw Failure(
        "There is another questionnaire “\(id)” already, which was left as it is. Nothing was "
          + "written. Choose another name with --as.")
    }
    return try study.add(questionnaire: id, bytes)
  }

  /// The name given, else one made from the name of the file.
  private func id() throws -> String {
    if let name { return name }
    let title = file.split(separator: "/").last ?? ""
    let stem = title.lastIndex(of: ".").map { title[..<$0] } ?? title
    let words = stem.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return String(words.drop { $0.first?.isLetter != true }.joined(separator: "-").prefix(64))
  }
}
