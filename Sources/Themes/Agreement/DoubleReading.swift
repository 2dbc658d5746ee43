/// One answer that at least two people read, and what each found.
struct DoubleReading {
  var place: Decisions.Place
  /// The codes of the themes that each coder found.
  var themes: [String: Set<String>]

  /// Every theme that anybody found.
  var found: Set<String> { themes.values.reduce(into: []) { $0.formUnion($1) } }

  /// Who found a theme, and who read the answer and did not, in order.
  func coders(on theme: String) -> (found: [String], missed: [String]) {
    let coders = themes.keys.sorted()
    return (
      coders.filter { themes[$0]?.contains(theme) == true },
      coders.filter { themes[$0]?.contains(theme) != true }
    )
  }
}
