import Survey
import Themes

/// One line of a file of codings, with its place in the file, which no clock can upset.
struct CodingEntry: Equatable, Sendable {
  /// Its place, counted from 1.
  var seq: Int
  /// What it says.
  var change: Change

  /// What a line can say.
  enum Change: Equatable, Sendable {
    /// A person found something in an answer, or found nothing.
    case decided(Decision)
    /// Earlier lines of this or another file do not count any more.
    case undone(Stretch)
  }

  /// Lines of one file that follow each other.
  struct Stretch: Codable, Equatable, Sendable {
    var batch: String
    var first: Int
    var last: Int

    init(_ batch: String, _ lines: ClosedRange<Int>) {
      self.batch = batch
      first = lines.lowerBound
      last = lines.upperBound
    }

    /// Says whether it holds a line of that number.
    func holds(_ seq: Int) -> Bool { first <= seq && seq <= last }
  }

  /// The line, read back before it is given out; the path is for the sentence if it cannot be.
  func line(for path: String) throws(StoreFault) -> [UInt8] {
    do throws(StoredJSON.Refused) {
      let line = try StoredJSON.line(self)
      guard try StoredJSON.decode(CodingEntry.self, from: line) == self else {
        throw StoredJSON.Refused(reason: "the coding does not read back as it was given")
      }
      return line + [0x0A]
    } catch {
      throw StoreFault(.write, path, .unwritable(error.reason))
    }
  }
}

extension CodingEntry: Codable {
  private enum Key: String, CodingKey { case seq, decision, undo }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    seq = try container.decode(Int.self, forKey: .seq)
    if let decision = try container.decodeIfPresent(Decision.self, forKey: .decision) {
      change = .decided(decision)
    } else {
      change = .undone(try container.decode(Stretch.self, forKey: .undo))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(seq, forKey: .seq)
    switch change {
    case .decided(let decision): try container.encode(decision, forKey: .decision)
    case .undone(let stretch): try container.encode(stretch, forKey: .undo)
    }
  }
}
