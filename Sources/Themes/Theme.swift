import Survey

/// Something that people speak of, and how the codebook recognises it.
public struct Theme: Equatable, Sendable {
  /// The code that files and commands use, such as `wait-salt`.
  public var code: String
  /// The name that people read.
  public var name: String
  /// What belongs here and what does not.
  public var meaning: String
  /// The agencies it is about, by code.
  public var agency: [String]
  /// The areas for improvement it speaks to, by code.
  public var areas: [String]
  /// The sections of an EHC plan it belongs in, A to K.
  public var ehc: [String]
  /// The Preparing for Adulthood areas it speaks to.
  public var pfa: [String]
  /// Any of these is enough: whole words, `*` for the rest of a word, several words in order.
  public var words: [String]
  /// All patterns of one of these must stand in the same sentence.
  public var near: [[String]]
  /// The code of the theme that it is a part of; nil where it stands by itself.
  public var parent: String?
  /// What it says by its meaning, as praise does; nil where only the words around it can say.
  public var valence: Valence?
  /// Entries that take a match away where they cover or overlap it.
  public var unless: [String]
  /// Sentences that belong here, for whoever codes by hand.
  public var examples: [String]
  /// Whether it is coded no longer; what was coded with it stays readable.
  public var isRetired: Bool
  /// The codes of the themes that took over from a retired one.
  public var into: [String]

  /// Makes a theme; what is left out is empty.
  public init(
    code: String, name: String, meaning: String = "", agency: [String] = [], areas: [String] = [],
    ehc: [String] = [], pfa: [String] = [], words: [String] = [], near: [[String]] = [],
    parent: String? = nil, valence: Valence? = nil, unless: [String] = [],
    examples: [String] = [], isRetired: Bool = false, into: [String] = []
  ) {
    self.code = code
    self.name = name
    self.meaning = meaning
    self.agency = agency
    self.areas = areas
    self.ehc = ehc
    self.pfa = pfa
    self.words = words
    self.near = near
    self.parent = parent
    self.valence = valence
    self.unless = unless
    self.examples = examples
    self.isRetired = isRetired
    self.into = into
  }
}
