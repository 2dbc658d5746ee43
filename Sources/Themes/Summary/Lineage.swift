import Survey

/// How codings are counted in a codebook that has sub-themes and themes of the past.
///
/// Whoever spoke of a sub-theme spoke of the theme that it is a part of. What was coded with a
/// theme that was renamed, merged or retired counts for the one theme that took over; where none or
/// several did, a person has to look again, and it counts for the old theme alone.
struct Lineage {
  /// The codes that a coding counts for, where that is not just its own theme.
  private let counted: [String: [String]]
  /// The places in the codebook of the themes that a coding counts for, by the code that it has.
  let places: [String: [Int]]

  init(_ codebook: Codebook) {
    var counted: [String: [String]] = [:]
    for theme in codebook.themes where theme.isRetired || theme.parent != nil {
      let today = codebook.successors(of: theme.code)
      let code = today.count == 1 ? today[0] : theme.code
      let wholes = codebook.wholes(of: code).filter { !$0.isRetired }
      counted[theme.code] = [code] + wholes.map(\.code)
    }
    self.counted = counted
    let numbers = Dictionary(
      codebook.themes.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      uniqueKeysWithValues: numbers.keys.map { code in
        (code, (counted[code] ?? [code]).compactMap { numbers[$0] })
      })
  }

  /// The codings of one answer as they count, each theme once.
  func carried(_ codings: [Coding]) -> [Coding] {
    guard codings.contains(where: { counted[$0.theme] != nil }) else { return codings }
    var places: [String: Int] = [:]
    var carried: [Coding] = []
    for coding in codings {
      for code in counted[coding.theme] ?? [coding.theme] {
        if let place = places[code] {
          carried[place].take(in: coding)
        } else {
          places[code] = carried.count
          var copy = coding
          copy.theme = code
          carried.append(copy)
        }
      }
    }
    return carried
  }
}

extension Coding {
  /// Takes in what another coding of the same answer says of the theme, or of a part of it.
  fileprivate mutating func take(in other: Coding) {
    matches = Match.leftmostLongest(matches + other.matches)
    valence = Valence.together([valence, other.valence])
    time = [time, other.time].compactMap(\.self).max()
    switch (origin, other.origin) {
    case (.people(let some), .people(let others)):
      origin = .people(Set(some + others).sorted())
    case (_, .people): origin = other.origin
    default: break
    }
  }
}
