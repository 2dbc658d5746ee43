import Survey

extension Draft {
  /// A change with its place in the order of the sitting, which no clock can upset.
  struct Entry: Equatable, Sendable {
    var seq: Int
    var change: Change

    /// The line that holds it, read back before it is given out.
    func line(for path: String) throws(StoreFault) -> [UInt8] {
      do throws(StoredJSON.Refused) {
        let line = try StoredJSON.line(self)
        guard try StoredJSON.decode(Entry.self, from: line) == self else {
          throw StoredJSON.Refused(reason: "the answer does not read back as it was given")
        }
        return line + [0x0A]
      } catch {
        throw StoreFault(.write, path, .unwritable(error.reason))
      }
    }
  }
}

extension Draft.Entry: Codable {
  private enum Key: String, CodingKey { case seq, answer, cleared, open, collected, finished }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    seq = try container.decode(Int.self, forKey: .seq)
    if let answer = try container.decodeIfPresent(Answer.self, forKey: .answer) {
      change = .answer(answer)
    } else if let question = try container.decodeIfPresent(QuestionPath.self, forKey: .cleared) {
      change = .cleared(question)
    } else if let question = try container.decodeIfPresent(QuestionPath.self, forKey: .open) {
      change = .open(question)
    } else if let collection = try container.decodeIfPresent(
      Response.Collection.self, forKey: .collected)
    {
      change = .collected(collection)
    } else {
      _ = try container.decode(Bool.self, forKey: .finished)
      change = .finished
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(seq, forKey: .seq)
    switch change {
    case .answer(let answer): try container.encode(answer, forKey: .answer)
    case .cleared(let question): try container.encode(question, forKey: .cleared)
    case .open(let question): try container.encode(question, forKey: .open)
    case .collected(let collection): try container.encode(collection, forKey: .collected)
    case .finished: try container.encode(true, forKey: .finished)
    }
  }
}
