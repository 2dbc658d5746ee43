import Themes

extension CodedResponses {
  /// What figures need of the responses, made-up ones only where that is asked: taken from what was kept
  /// of a place where nothing in it has changed, and else made by several workers.
  public mutating func extract(
    of edition: Partial.Edition, withInvented: Bool, quoting most: Int, by plan: Plan
  ) -> Extract {
    let none = Extract(of: edition, quoting: most, by: plan)
    var whole: Extract?
    for index in places.indices where !places[index].pieces.isEmpty {
      let pieces = places[index].pieces
      let withInvented = withInvented && self.pieces[pieces].contains { $0.invented > 0 }
      var cache: ExtractCache? {
        guard !isAltered, plan.field == nil, let cache = self.cache else { return nil }
        return places[index].extracts(by: coder, withInvented: withInvented, in: cache)
      }
      var extract = cache?.extract(of: edition, quoting: most, by: plan)
      if extract == nil {
        extract = self.extract(from: pieces, withInvented: withInvented, by: plan, none)
        if let extract { cache?.keep(extract) }
      }
      whole = merged(whole, extract ?? none, movedBy: pieces.lowerBound)
    }
    return whole ?? none
  }

  /// An extract of the ledgers of some pieces, known by their places among these, made by several workers.
  private mutating func extract(
    from pieces: Range<Int>, withInvented: Bool, by plan: Plan, _ none: Extract
  ) -> Extract {
    open(pieces)
    let ledgers = self.pieces[pieces].map { $0.ledger ?? Ledger() }
    let share = max(1, (ledgers.count + Crew.size - 1) / Crew.size)
    let shares = stride(from: 0, to: ledgers.count, by: share).map {
      ledgers[$0..<min($0 + share, ledgers.count)]
    }
    let extracts = Crew.map(shares) { ledgers in
      var extract = none
      extract.add(ledgers, withInvented: withInvented, by: plan)
      return extract
    }
    return extracts.reduce(nil) { merged($0, $1, movedBy: 0) } ?? none
  }

  /// The first is taken as it is: to merge with nothing takes as long as with another.
  private func merged(
    _ whole: Extract?, _ next: Extract, movedBy distance: Int
  ) -> Extract? {
    guard var merged = whole else { return next }
    merged.merge(next, movedBy: distance)
    return merged
  }
}
