/// A report before it takes a form: what it says, in order.
public struct Document: Equatable, Sendable {
  /// What must be read before anything else, such as that the responses are invented.
  public var banner: String?
  /// The title.
  public var title: String
  /// The BCP 47 tag of the language that it is written in.
  public var language: String
  /// What it says.
  public var blocks: [Block]
  /// Whether it is set in big letters, for people who read with effort.
  public var isLarge = false

  /// Makes a document.
  public init(
    title: String, banner: String? = nil, language: String = "en-GB", blocks: [Block] = []
  ) {
    self.title = title
    self.banner = banner
    self.language = language
    self.blocks = blocks
  }
}
