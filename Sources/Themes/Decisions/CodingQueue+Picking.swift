import Survey

extension CodingQueue {
  /// How answers are picked for one reader.
  struct Picking {
    let coder: Coder
    let reader: String
    /// Whether what the reader decided before is left out of account.
    let isAgain: Bool
    private let lineage: Lineage

    init(coder: Coder, reader: String, isAgain: Bool) {
      self.coder = coder
      self.reader = reader
      self.isAgain = isAgain
      lineage = Lineage(coder.codebook)
    }

    func uncoded(_ items: [Item]) -> [Item] {
      items.filter { !isDecided($0) && suggestions($0).isEmpty }
    }

    func unsure(_ items: [Item]) -> [Item] {
      items.filter { !isDecided($0) }.map { (item: $0, doubt: Doubt(suggestions($0))) }
        .filter(\.doubt.isThere).enumerated()
        .sorted { one, other in
          one.element.doubt == other.element.doubt
            ? one.offset < other.offset : one.element.doubt < other.element.doubt
        }
        .map(\.element.item)
    }

    func speaks(_ item: Item, of theme: String) -> Bool {
      let found = coder.decisions.codings(of: item.answer.question, in: item.response.id) ?? []
      return lineage.carried(found + suggestions(item)).contains { $0.theme == theme }
    }

    /// What somebody has coded of a sample belongs to it, whatever has come in since.
    func members(of sample: String, _ size: Int, among items: [Item]) -> [Item] {
      let isCoded = items.map { item in decisions(on: item).contains { $0.sample == sample } }
      let coded = zip(items, isCoded).filter(\.1).map(\.0)
      let others = zip(items, isCoded).filter { !$0.1 }.map(\.0)
      let seed = SplitMix.seed(of: sample)
      let filling = drawn(max(0, size - coded.count), of: others, by: seed)
      return drawn(.max, of: coded + filling, by: seed)
    }

    /// So many answers by lot; which lot an answer has does not depend on the others.
    func drawn(_ size: Int, of items: [Item], by seed: UInt64) -> [Item] {
      let lots = items.map { item in
        var generator = SplitMix(
          seed: SplitMix.seed(of: "\(item.response.id) \(item.answer.question)", from: seed))
        return (lot: generator.next(), item: item)
      }
      return lots.sorted { $0.lot < $1.lot }.prefix(size).map(\.item)
    }

    /// What the reader decided of an answer before.
    func own(_ item: Item) -> Decision? { decisions(on: item).first { $0.coder == reader } }

    private func isDecided(_ item: Item) -> Bool {
      decisions(on: item).contains { !isAgain || $0.coder != reader }
    }

    private func decisions(on item: Item) -> [Decision] {
      coder.decisions.decisions(on: item.answer.question, in: item.response.id)
    }

    private func suggestions(_ item: Item) -> [Coding] {
      coder.suggestions(for: item.answer, of: item.response.id)
    }
  }
}
