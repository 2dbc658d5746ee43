/// Every concern about a response, as it stands after all that was marked.
public struct Concerns: Equatable, Sendable {
  /// What holds for each response, by id.
  private var standing: [String: ConcernMark.Deed] = [:]

  /// Goes through the marks, in order.
  ///
  /// Words that are noticed beside a concern that somebody raised, or after it was closed, change
  /// nothing.
  public init(_ marks: some Sequence<ConcernMark> = []) {
    for mark in marks {
      guard let response = mark.response else { continue }
      if mark.did == .noticed, [.raised, .closed].contains(standing[response]) { continue }
      standing[response] = mark.did
    }
  }

  /// What holds for the response of that id; nil where there never was a concern.
  public subscript(response: String) -> ConcernMark.Deed? { standing[response] }

  /// Says whether somebody still has to decide about a response.
  public func isOpen(_ response: String) -> Bool {
    switch standing[response] {
    case .raised, .noticed: true
    case .cleared, .closed, nil: false
    }
  }

  /// The ids of the responses that somebody still has to decide about.
  public var open: Set<String> { Set(standing.keys.filter(isOpen)) }
}
