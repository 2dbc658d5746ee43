extension Study {
  /// A file that stands in the study's folder of questionnaires.
  public enum Document: Hashable, Sendable {
    /// The questionnaire of that id.
    case questionnaire(String)
    /// The themes.
    case codebook
    /// The study's settings.
    case settings
    /// The study's own glossary.
    case glossary
    /// What the program says in the language of that code, in the study's own words.
    case phrases(String)

    /// The name of the file; nil where the id could not be the name of one.
    public var fileName: String? {
      switch self {
      case .questionnaire(let id):
        Study.isQuestionnaireID(id) && !Document.reserved.contains(id) ? id + ".yaml" : nil
      case .codebook: "codebook.yaml"
      case .settings: "study.yaml"
      case .glossary: "glossary.yaml"
      case .phrases(let code):
        code.utf8.allSatisfy(Document.isInCode) && !code.isEmpty ? "phrases/\(code).yaml" : nil
      }
    }

    fileprivate static let reserved: Set = ["codebook", "study", "glossary"]

    /// Whether a byte can be in the code of a language: a letter, a digit or a hyphen.
    private static func isInCode(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "-") || (byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  /// The ids of the questionnaires by name, and a sentence about every file that has no proper one.
  public func questionnaireIDs() throws(StoreFault) -> (ids: [String], problems: [String]) {
    var ids: [String] = []
    var problems: [String] = []
    for entry in try questionnaireFolder.entries() where entry.name.hasSuffix(".yaml") {
      let id = String(entry.name.dropLast(".yaml".count))
      if Document.reserved.contains(id) { continue }
      let fault: StoreFault.Cause? =
        if entry.kind != .file { .notAFile } else if !Study.isQuestionnaireID(id) { .badName } else
        { nil }
      if let fault {
        problems.append(
          StoreFault(.read, questionnaireFolder.path(of: entry.name), fault).description)
      } else {
        ids.append(id)
      }
    }
    return (ids, problems)
  }

  /// The codes of the languages that the study has words of its own for.
  public func phraseCodes() throws(StoreFault) -> [String] {
    let folder = questionnaireFolder.folder("phrases")
    guard folder.exists else { return [] }
    return try folder.entries().filter { $0.kind == .file && $0.name.hasSuffix(".yaml") }
      .map { String($0.name.dropLast(".yaml".count)) }
      .filter { Document.phrases($0).fileName != nil }
  }

  /// Adds a questionnaire under an id that is free, and gives the path of its file.
  ///
  /// The same bytes again change nothing; anything else that has the id is left alone, and the fault
  /// says so.
  public func add(questionnaire id: String, _ bytes: [UInt8]) throws(StoreFault) -> String {
    guard let name = Document.questionnaire(id).fileName else {
      throw StoreFault(.create, id, .badName)
    }
    let path = questionnaireFolder.path(of: name)
    try Study.place(page: bytes, at: path)
    return path
  }

  /// Says whether the study has this document.
  public func has(_ document: Document) -> Bool {
    document.fileName.map(questionnaireFolder.holds) ?? false
  }

  /// The bytes of a document, which must be an ordinary file of no more than the limit in bytes.
  public func bytes(of document: Document, limit: Int = 1 << 20) throws(StoreFault) -> [UInt8] {
    guard let name = document.fileName else {
      let id = if case .questionnaire(let id) = document { id } else { "" }
      throw StoreFault(.read, id, .badName)
    }
    return try Study.bytes(at: questionnaireFolder.path(of: name), limit: limit)
  }

  /// The bytes of any ordinary file that somebody named, up to a limit.
  public static func bytes(at path: String, limit: Int = 1 << 20) throws(StoreFault) -> [UInt8] {
    try OpenFile.reading(path).bytes(limit: limit)
  }
}
