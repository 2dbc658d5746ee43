import Survey
import Themes

/// One file of codings: what came of a sitting, of an import, or of taking one of these back.
public struct CodingBatch: Equatable, Sendable {
  /// A UUID; those of later batches come later in order.
  public let id: String
  /// What it came of.
  public let kind: Kind
  /// When it was begun.
  public let started: Moment
  /// Its lines, without the first.
  let entries: [CodingEntry]

  /// What a batch can come of.
  public enum Kind: String, Codable, Equatable, Sendable {
    /// Somebody read answers, one after the other.
    case sitting
    /// Codings were brought in from a file.
    case imported = "import"
    /// Another batch was taken back.
    case undo
  }

  /// Everything that was decided in it, whether or not it still counts.
  public var decisions: [Decision] {
    entries.compactMap { if case .decided(let decision) = $0.change { decision } else { nil } }
  }

  /// The batch that it took back; nil where it did not take back a whole one.
  public var takesBack: String? {
    guard kind == .undo, case .undone(let stretch)? = entries.first?.change else { return nil }
    return stretch.batch
  }

  /// The first line of the file.
  struct Header: Codable, Equatable, Sendable {
    static let format = "yousaid-codings/1"
    var format = Header.format
    var id: String
    var kind: Kind
    var started: Moment

    /// The line; the path is for the sentence if it cannot be written.
    func line(for path: String) throws(StoreFault) -> [UInt8] {
      do throws(StoredJSON.Refused) {
        return try StoredJSON.line(self) + [0x0A]
      } catch {
        throw StoreFault(.write, path, .unwritable(error.reason))
      }
    }
  }

  static func fileName(of id: String) -> String { id + ".jsonl" }
}
