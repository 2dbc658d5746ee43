import Survey

extension Study {
  /// One line of the log of changes to the codebook.
  public struct CodebookEntry: Codable, Equatable, Sendable {
    /// When.
    public var time: Moment
    /// Who did it, by initials or role; nil where nobody said.
    public var by: String?
    /// What was done, in a sentence.
    public var what: String
    /// The version of the codebook from then on.
    public var version: String

    /// Makes a line.
    public init(time: Moment, by: String?, what: String, version: String) {
      self.time = time
      self.by = by
      self.what = what
      self.version = version
    }
  }

  /// What came of putting a codebook in place of another.
  public enum CodebookReplacement: Equatable, Sendable {
    /// It is there, and the log says so.
    case done
    /// It is there, but the log could not be written.
    case doneUnlogged
    /// Somebody else changed the codebook meanwhile, so that it was left alone.
    case changedMeanwhile
  }

  /// The name of the log of changes, which has one JSON object a line.
  public static let codebookLog = "codebook-changes.jsonl"

  /// Puts a codebook in place of the one that was read, whole or not at all, and notes it in the
  /// log.
  public func replaceCodebook(
    _ old: [UInt8], with new: [UInt8], noting entry: CodebookEntry
  ) throws(StoreFault) -> CodebookReplacement {
    guard let name = Document.codebook.fileName else { return .changedMeanwhile }
    guard try bytes(of: .codebook) == old else { return .changedMeanwhile }
    try questionnaireFolder.replace(name, with: new, mode: 0o644)
    do throws(StoreFault) {
      let log = questionnaireFolder.path(of: Self.codebookLog)
      var lines =
        questionnaireFolder.holds(Self.codebookLog) ? try Study.bytes(at: log, limit: 1 << 26) : []
      if let last = lines.last, last != 0x0A { lines.append(0x0A) }
      do throws(StoredJSON.Refused) {
        lines += try StoredJSON.line(entry) + [0x0A]
      } catch {
        throw StoreFault(.write, log, .unwritable(error.reason))
      }
      try questionnaireFolder.replace(Self.codebookLog, with: lines, mode: 0o644)
    } catch {
      return .doneUnlogged
    }
    return .done
  }
}
