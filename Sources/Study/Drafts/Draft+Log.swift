import Survey

extension Draft {
  /// What happened in a sitting, without what was replaced later.
  struct Log: Equatable, Sendable {
    private(set) var entries: [Entry] = []
    private(set) var nextSeq = 1

    init() {}

    /// Makes a log of changes by their place in the order.
    init(_ changes: [Int: Change]) {
      for (seq, change) in changes.sorted(by: { $0.key < $1.key }) {
        append(Entry(seq: seq, change: change))
      }
    }

    /// Adds what happened last.
    ///
    /// A question taken back leaves its mark, so that an older segment cannot bring it back.
    mutating func append(_ entry: Entry) {
      entries.removeAll { $0.change.isReplaced(by: entry.change) }
      entries.append(entry)
      nextSeq = entry.seq + 1
    }

    var answers: [Answer] {
      entries.compactMap { if case .answer(let answer) = $0.change { answer } else { nil } }
    }

    var collection: Response.Collection? {
      entries.lazy.compactMap {
        if case .collected(let collection) = $0.change { collection } else { nil }
      }.last
    }

    var open: QuestionPath? {
      var open: QuestionPath?
      for entry in entries {
        if case .open(let question) = entry.change { open = question }
        if entry.change.settles == open { open = nil }
      }
      return open
    }

    var isFinished: Bool { entries.last?.change == .finished }
  }
}
