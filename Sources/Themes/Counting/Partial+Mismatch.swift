extension Partial {
  /// Why two partials cannot be merged.
  public enum Mismatch: Error, Equatable, Sendable, CustomStringConvertible {
    /// They were read with different codebooks.
    case editions(Edition, Edition)
    /// They are split by different fields.
    case fields(Field?, Field?)

    /// What is wrong and what to do, in sentences.
    public var description: String {
      switch self {
      case .editions(let one, let other):
        "It was made with another codebook (version \(other.version), checksum \(other.digest)) than "
          + "what came before it (version \(one.version), checksum \(one.digest)), so that the "
          + "figures cannot be added. Nothing was changed. Make all of them with the same codebook."
      case .fields(let one, let other):
        "It is split by \(other?.name ?? "nothing"), and what came before it by "
          + "\(one?.name ?? "nothing"), so that the figures cannot be added. Nothing was changed. "
          + "Make all of them with the same --by."
      }
    }
  }
}
