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
        if let extract, let cache {
          cache.keep(extract)
          close(places[index])
        }
      }
      whole = merged(whole, extract ?? none, movedBy: pieces.lowerBound)
    }
    return whole ?? none
  }

  /// An extract of the ledgers of some pieces, known by their places among these, made by several workers.
  private mutating func extract(
    from pieces: Range<Int>, withInvented: Bool, by plan: Plan, _ none: Extract
  ) -> Extract {
    let share = max(1, (pieces.count + Crew.size - 1) / Crew.size)
    let shares = stride(from: pieces.lowerBound, to: pieces.upperBound, by: share).map {
      $0..<min($0 + share, pieces.upperBound)
    }
    let made = Crew.map(shares) { [coder, all = self.pieces] share in
      var extract = none
      var isTorn = false
      extract.reserve(all[share].reduce(0) { $0 + $1.files.names.count })
      for place in share {
        // What is opened for this alone is not held, since all together take much room.
        let opened = all[place].opened(by: coder)
        isTorn = isTorn || opened.isNew && !all[place].isNew
        extract.add(
          opened.ledger ?? Ledger(), at: place - pieces.lowerBound, withInvented: withInvented,
          by: plan)
      }
      return (extract: extract, isTorn: isTorn)
    }
    // Those that were torn are made anew once more, to be kept.
    if made.contains(where: \.isTorn) { open(pieces) }
    let extracts = made.map(\.extract)
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
