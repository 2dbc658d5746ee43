/// Where a response was saved.
public enum Published: Equatable, Sendable {
  /// It was saved under this path.
  case saved(String)
  /// The same response had been saved under this path before.
  case alreadyThere(String)
  /// A different response has its name, so it was kept under this path beside that.
  case conflict(String)

  /// The path that it lies under.
  public var path: String {
    switch self {
    case .saved(let path), .alreadyThere(let path), .conflict(let path): path
    }
  }
}
