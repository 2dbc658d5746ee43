/// Difficult words and what they mean.
public struct Glossary: Equatable, Sendable {
  /// One word or group of words.
  public struct Entry: Equatable, Sendable {
    /// The word as it is shown.
    public var word: String
    /// Other ways of writing it.
    public var forms: [String]
    /// What it means.
    public var meaning: Wording

    /// Makes an entry.
    public init(word: String, forms: [String] = [], meaning: Wording) {
      self.word = word
      self.forms = forms
      self.meaning = meaning
    }
  }

  /// The words in the order of looking them up.
  public var entries: [Entry]

  /// Makes a glossary.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The words of one glossary, then those of another.
  public static func + (one: Glossary, other: Glossary) -> Glossary {
    Glossary(one.entries + other.entries)
  }

  /// The entry of a word, however it is written; a plural finds its singular.
  public func entry(for word: String) -> Entry? {
    let wanted = Self.plain(word)
    guard !wanted.isEmpty else { return nil }
    return entries.first { $0.spellings.contains(wanted) }
      ?? entries.first { $0.spellings.contains { $0 + "s" == wanted } }
  }

  /// The entries whose words stand in a text, each with the form that stands there, the longest first
  /// where one holds another.
  ///
  /// Three capitals or fewer are found as capitals alone: TA is a teaching assistant, ta is not.
  public func entries(in text: String) -> [(entry: Entry, form: String)] {
    var words = " " + Self.plain(text) + " "
    let capitals = Set(text.split { !$0.isLetter }.map(String.init))
    var found: [(entry: Entry, form: String)] = []
    let candidates = entries.flatMap { entry in
      ([entry.word] + entry.forms).map { (entry, $0, Self.plain($0)) }
    }
    for (entry, written, plain) in candidates.sorted(by: { $0.2.count > $1.2.count })
    where !found.contains(where: { $0.entry == entry }) {
      let isShort = written.count <= 3 && written == written.uppercased()
      if isShort, !capitals.contains(written), !capitals.contains(written + "s") { continue }
      for form in [" \(plain) ", " \(plain)s "] where words.contains(form) {
        words = words.replacing(form, with: " | ")
        found.append((entry, written))
        break
      }
    }
    return found
  }

  /// The text in small letters, its words parted by single spaces and without marks.
  fileprivate static func plain(_ text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "'’".contains($0)) }
      .joined(separator: " ").replacing("’", with: "'")
  }
}

extension Glossary.Entry {
  /// The word and its other forms in plain spelling.
  fileprivate var spellings: [String] { ([word] + forms).map(Glossary.plain) }
}
