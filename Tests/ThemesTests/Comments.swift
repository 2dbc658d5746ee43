import FoundationEssentials
import Forms
import Survey
import TestSupport

@testable import Themes

/// Real comments that people coded, which lie beside the project and are no part of it.
struct Comments {
  static let folder = Corpora.folder("comments")

  let codebook: Codebook
  let examples: [LearnedCoder.Example]

  /// Reads the comments; the score 1 to 5 tells the valence, 1 being best.
  init(in folder: String) throws {
    let entries = try JSONDecoder().decode(
      [String: [String]].self, from: Data(Corpora.bytes(folder + "/codebook.json")))
    let table = try CSVTable(parsing: Corpora.bytes(folder + "/train.csv"))
    let labels = table.header.indices.filter { entries[table.header[$0]] != nil }
    codebook = Codebook(
      themes: labels.map {
        Theme(
          code: table.header[$0], name: table.header[$0], words: entries[table.header[$0]] ?? [])
      })
    let place = Dictionary(uniqueKeysWithValues: table.header.enumerated().map { ($1, $0) })
    let columns = ["id", "text", "question", "sentiment"].compactMap { place[$0] }
    examples = table.records.map(\.cells).map { cells in
      LearnedCoder.Example(
        id: cells[columns[0]], text: cells[columns[1]], question: cells[columns[2]],
        themes: Set(labels.filter { cells[$0] == "1" }.map { table.header[$0] }),
        valence: Double(cells[columns[3]]).map {
          $0 < 3 ? .positive : $0 > 3 ? .negative : .neutral
        })
    }
  }

  /// The comments in an order that a seed decides.
  func shuffled(seed: UInt64) -> [LearnedCoder.Example] {
    var chance = SplitMix(seed: seed)
    return examples.shuffled(using: &chance)
  }
}
