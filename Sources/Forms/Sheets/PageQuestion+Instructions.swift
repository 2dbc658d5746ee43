import Survey

extension PageQuestion {
  /// How it is answered when it is asked, in the sentences of the interview.
  func instructions(_ phrases: Phrases) -> [String] {
    let usual: String? =
      switch kind {
      case .chooseSeveral: phrases[.hintSeveral]
      case .rank: phrases[.hintOrder]
      case .date: phrases[.hintDate]
      case .time: phrases[.hintTime]
      case .dateTime: phrases[.hintDateTime]
      case .range(let scale):
        phrases[.hintScale, ["low": scale.start.expressed, "high": scale.end.expressed]]
      default: nil
      }
    return [source, usual].compactMap(\.self)
  }
}
