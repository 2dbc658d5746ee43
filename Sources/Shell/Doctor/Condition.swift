import Coproduction
import Study
import Survey
import Terminal

/// What is true of this computer and this study at one moment, as far as it matters to a session.
struct Condition {
  /// What the terminal can show.
  var screen: Screen
  /// Whether the terminal can only print.
  var isDumb: Bool
  /// The name of the locale, such as `en_GB.UTF-8`; empty where none is set.
  var locale: String
  /// Whether there is something to play sound with.
  var hasSound: Bool
  /// Whether espeak-ng is there.
  var hasVoice: Bool
  /// The names of languages of the questionnaires that no voice speaks.
  var languagesWithoutVoice: [String]
  /// Whether pandoc is there.
  var hasPandoc: Bool
  /// The folder that responses lie in.
  var folder: String
  /// What its disk promises; why nobody can tell, where that failed.
  var promises: Result<FolderPromises, StoreFault>
  /// What in it other accounts can open.
  var openToOthers: [String]
  /// The present moment.
  var now: Moment
  /// When the newest response was given; nil where there is none.
  var newest: Moment?
  /// The settings of the study; nil where there are none that can be read.
  var partnership: Partnership?
  /// What in the settings looks like the name of a person.
  var likelyNames: [String]
  /// The questionnaires that do not say how long their answers are kept.
  var withoutRetention: [String]
  /// Whether finished responses are sealed.
  var isSealed: Bool
  /// Whether the prompt has a passphrase.
  var hasPassphrase: Bool
  /// The files of the study that have flaws which stand in the way.
  var flawedFiles: [String]
  /// How many sittings were left unfinished, and when the oldest was touched last.
  var drafts: (count: Int, oldest: Moment?)
  /// What lies among the responses and could not be read.
  var problems: [String]
}
