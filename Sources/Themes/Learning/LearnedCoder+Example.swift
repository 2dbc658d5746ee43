import Survey

extension LearnedCoder {
  /// An answer to learn from.
  public struct Example: Equatable, Sendable {
    /// What tells it apart; answers of one id, such as one person's, are never used to judge each
    /// other.
    public var id: String
    /// The whole answer.
    public var text: String
    /// The question that was asked, by whatever name or words it always goes.
    public var question: String
    /// The codes of the themes that people found in it.
    public var themes: Set<String>
    /// Whether people found that it speaks well or badly; nil where they did not say.
    public var valence: Valence?

    /// Makes an example.
    public init(
      id: String, text: String, question: String = "", themes: Set<String> = [],
      valence: Valence? = nil
    ) {
      self.id = id
      self.text = text
      self.question = question
      self.themes = themes
      self.valence = valence
    }

    /// Orders examples by everything they hold.
    static func precedes(_ one: Example, _ other: Example) -> Bool {
      let (first, second) = (one.key, other.key)
      return first == second
        ? one.themes.sorted().lexicographicallyPrecedes(other.themes.sorted()) : first < second
    }

    private var key: (String, String, String, String) {
      (id, question, text, valence?.rawValue ?? "")
    }
  }
}
