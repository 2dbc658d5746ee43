/// The folder that a program may keep its own traces in, such as the history of verbs.
public struct StateFolder: Equatable, Sendable {
  /// The path of the folder.
  public let path: String

  private let above: [String]

  /// Finds the folder in the environment; nil where it names neither a state folder nor a home.
  ///
  /// The place is that of the XDG Base Directory Specification, which says to pass over a relative
  /// `XDG_STATE_HOME`.
  public init?(environment: [String: String]) {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      above = [state]
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      above = ["\(home)/.local", "\(home)/.local/state"]
    } else {
      return nil
    }
    path = "\(above.last ?? "")/yousaid"
  }

  /// Makes the folder, private to this account, where it is missing.
  public func make() throws(StoreFault) {
    for path in above { try Folder(path).make() }
    try Folder(path).make()
  }

  /// The path of a file in the folder.
  public func path(of name: String) -> String { Folder(path).path(of: name) }
}
