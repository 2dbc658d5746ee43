import Survey
import Themes

/// Everything that people have coded, in the order of the files, and what of it still counts.
public struct CodingLog: Equatable, Sendable {
  /// Every batch, the oldest first.
  public let batches: [CodingBatch]
  /// A sentence about everything that could not be read.
  public let problems: [String]
  /// For each batch, the stretches of it that were taken back, with the line that did so.
  private let undone: [String: [(stretch: CodingEntry.Stretch, by: Line)]]

  /// A line of a batch.
  private struct Line: Hashable, Sendable {
    var batch: String
    var seq: Int
  }

  init(_ batches: [CodingBatch], problems: [String] = []) {
    self.batches = batches
    self.problems = problems
    var undone: [String: [(stretch: CodingEntry.Stretch, by: Line)]] = [:]
    for batch in batches {
      for entry in batch.entries {
        guard case .undone(let stretch) = entry.change else { continue }
        undone[stretch.batch, default: []].append((stretch, Line(batch: batch.id, seq: entry.seq)))
      }
    }
    self.undone = undone
  }

  /// Every decision that was not taken back, in the order of writing.
  public var decisions: [Decision] { batches.flatMap(standing) }

  /// The decisions of a batch that were not taken back.
  public func standing(in batch: CodingBatch) -> [Decision] {
    batch.entries.compactMap { entry in
      guard case .decided(let decision) = entry.change,
        stands(Line(batch: batch.id, seq: entry.seq))
      else { return nil }
      return decision
    }
  }

  /// Says whether anything that a batch decides, or takes back as a whole, still counts.
  public func counts(_ batch: CodingBatch) -> Bool {
    guard batch.takesBack != nil else { return !standing(in: batch).isEmpty }
    return batch.entries.contains { stands(Line(batch: batch.id, seq: $0.seq)) }
  }

  /// A line stands unless a line that stands takes it back.
  private func stands(_ line: Line, after asked: Set<Line> = []) -> Bool {
    guard let undone = undone[line.batch] else { return true }
    // Only a file that somebody made by hand can take itself back.
    let asked = asked.union([line])
    return !undone.contains { taking in
      taking.stretch.holds(line.seq) && !asked.contains(taking.by)
        && stands(taking.by, after: asked)
    }
  }

  /// Compares batches and problems, from which the rest follows.
  public static func == (one: CodingLog, other: CodingLog) -> Bool {
    one.batches == other.batches && one.problems == other.problems
  }
}
