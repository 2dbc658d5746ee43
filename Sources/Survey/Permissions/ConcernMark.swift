/// A mark that somebody may not be safe, without anything of what was said.
public struct ConcernMark: Codable, Equatable, Sendable {
  /// What happened.
  public var did: Deed
  /// The id of the response; nil where it was in a vote or the like, whose answers carry no code.
  public var response: String?
  /// The session that it was in.
  public var session: String?
  /// Why a leader decided as they did.
  public var because: String?

  /// What can happen.
  public enum Deed: String, Codable, Sendable {
    /// The facilitator typed `concern`.
    case raised
    /// The program came across words that somebody ought to look at.
    case noticed
    /// A leader decided that the response may be used.
    case cleared
    /// A leader decided that the response stays out of everything.
    case closed
  }

  /// Makes a mark.
  public init(
    _ did: Deed, _ response: String?, session: String? = nil, because: String? = nil
  ) {
    self.did = did
    self.response = response
    self.session = session
    self.because = because
  }
}
