extension Array {
  /// The first index whose element and all after it pass a test that no element before passes.
  func partitioningIndex(_ passes: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Keeps, from left to right, the longest of the places that overlap; of equally long ones the one
  /// whose entry comes first.
  func leftmostLongest(
    _ span: (Element) -> Range<Int>, entry: (Element) -> String
  ) -> [Element] {
    let ordered = sorted { one, other in
      (span(one).lowerBound, span(other).upperBound, entry(one))
        < (span(other).lowerBound, span(one).upperBound, entry(other))
    }
    var kept: [Element] = []
    for element in ordered
    where span(element).lowerBound >= kept.last.map({ span($0).upperBound }) ?? 0 {
      kept.append(element)
    }
    return kept
  }
}
