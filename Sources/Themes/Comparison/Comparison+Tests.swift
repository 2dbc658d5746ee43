extension Comparison {
  /// Sets each p beside what it is when all tests of the comparison are allowed for.
  mutating func allowForAllTests() {
    var probabilities: [Double] = []
    forEachContrast { if let test = $0.test { probabilities.append(test.p) } }
    tests = probabilities.count
    var adjusted = FalseDiscovery.adjusted(probabilities).makeIterator()
    forEachContrast { if $0.test != nil { $0.adjusted = adjusted.next() } }
  }

  private mutating func forEachContrast(_ body: (inout Contrast) -> Void) {
    for row in themes.indices {
      for index in themes[row].contrasts.indices { body(&themes[row].contrasts[index]) }
    }
    for question in questions.indices {
      for row in questions[question].rows.indices {
        for index in questions[question].rows[row].contrasts.indices {
          body(&questions[question].rows[row].contrasts[index])
        }
      }
    }
  }
}
