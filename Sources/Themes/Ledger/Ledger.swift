import Survey

/// What the figures need to know of many responses, in little room and without anybody's words.
///
/// For each response it holds who gave it and how, what was chosen, and for each answer in words
/// which themes the codebook found where. The words themselves stay in the response's file.
public struct Ledger: Equatable, Sendable {
  /// The texts that all else refers to by number.
  var names = Numbered<String>()
  /// The closed answers that entries refer to by number.
  var given = Numbered<Given>()
  /// The ids of the responses.
  var ids = Texts()
  /// One row a response.
  var rows: [Row] = []
  /// The consents of all rows, one row after the other.
  var consents: [Agreement] = []
  /// The answers of all rows, one row after the other.
  var entries: [Entry] = []
  /// The themes of all entries, one entry after the other.
  var marks: [Mark] = []
  /// The places of all marks, one mark after the other.
  var places = PackedPlaces()
  /// The words at the first place of each mark, only where they are asked for.
  var words: [String] = []
  /// Whether words are kept; they are never packed.
  let keepsWords: Bool

  /// Makes an empty ledger.
  public init(keepsWords: Bool = false) { self.keepsWords = keepsWords }

  /// How many responses it holds.
  public var count: Int { rows.count }

  /// Whether each response was made up.
  public var isInvented: [Bool] { rows.map(\.isInvented) }

  /// The id of a response.
  func id(of row: Row) -> String { ids[row.id] }

  /// A response.
  struct Row: Equatable, Sendable {
    /// Where its id is.
    var id: Range<Int32>
    var respondent: Respondent
    /// Numbers of names.
    var questionnaire, version, wave, mode, language: Int32
    /// Where its consents are.
    var consents: Range<Int32>
    /// How many people a group return speaks for, where that was written down; else -1.
    var size: Int32
    /// Whether its answers may be counted.
    var isCounted: Bool
    /// Whether it was made up.
    var isInvented: Bool
    /// Where its answers are.
    var entries: Range<Int32>
  }

  /// A part of a consent.
  struct Agreement: Equatable, Sendable {
    /// The number of its name.
    var part: Int32
    var isGiven: Bool
  }

  /// An answer, or a silence where there was a question for words.
  struct Entry: Equatable, Sendable {
    /// The number of the question's path as files write it.
    var question: Int32
    var kind: Kind

    enum Kind: UInt8, Sendable {
      /// An answer in words; its marks are where `range` says.
      case words
      /// A closed answer; its number is the lower end of `range`.
      case given
      /// A question for words without an answer, or with a blank one.
      case unread
      /// The reason for such a silence, by its place in `NoAnswer.allCases`.
      case silence
      /// An answer in words that by itself says only that there is nothing to say.
      case nothing
    }

    /// Whether it is an answer in words.
    var isWords: Bool { kind == .words || kind == .nothing }

    var range: Range<Int32>
    /// Whether a person has read the answer; never packed, since decisions are put in afterwards.
    var isDecided = false
    /// How many people of a group say so; 0 for an answer of one person.
    var people: Int32 = 0
  }

  /// A closed answer.
  struct Given: Hashable, Sendable {
    var content: Answer.Content
    var tally: [String: Int]?
    /// How many people of a group it was for; nil is all of them.
    var asked: Int?
  }

  /// A theme that an answer speaks of.
  struct Mark: Equatable, Sendable {
    /// The number of the theme's code.
    var theme: Int32
    var valence: Valence?
    /// Where its places are packed.
    var places: Range<Int32>
    /// Whether a person applied it; never packed, for the same reason.
    var isConfirmed = false
  }

  /// A place in an answer, in Unicode scalars.
  struct Place: Equatable, Sendable {
    var span: Range<Int32>
    /// The number of the codebook's entry.
    var pattern: Int32
    /// What the words around it say of it.
    var valence: Valence?
  }
}
