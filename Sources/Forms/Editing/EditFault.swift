import Survey

/// Why a questionnaire cannot be changed as somebody wished; nothing has been changed.
public enum EditFault: Error, Equatable, Sendable {
  /// The file, before or after the change, cannot be asked.
  case flaws([Flaw])
  /// There is no question of that name, or more than one.
  case noQuestion(String, meant: String?, names: [String])
  /// A text cannot be the name of a question.
  case badName(String)
  /// Something in the questionnaire has the name already.
  case nameTaken(String)
  /// The question asks for consent.
  case consent(String)
  /// The questionnaire has no Easy Read wording.
  case noEasyRead(String)
  /// The file is written in a way that only a person can change safely.
  case layout(String)
}

extension EditFault: CustomStringConvertible {
  /// What happened, what is safe, and what to do.
  public var description: String {
    switch self {
    case .flaws(let flaws):
      "With this change the questionnaire could not be asked. Nothing was changed.\n"
        + flaws.prefix(5).map(\.description).joined(separator: "\n")
    case .noQuestion(let name, let meant, let names):
      "There is no single question “\(name)”. Nothing was changed. "
        + (meant.map { "Did you mean \($0)?" } ?? "There are: \(names.joined(separator: ", ")).")
    case .badName(let name):
      "“\(name)” cannot be the name of a question. Nothing was changed. "
        + "Use small letters, digits and underscores, such as after_school."
    case .nameTaken(let name):
      "There is a question “\(name)” already. Nothing was changed. "
        + "Choose another name, or propose other words for it with: propose reword."
    case .consent(let name):
      "“\(name)” asks for consent, so people must always be asked it. Nothing was changed. "
        + "Propose clearer words for it with: propose reword."
    case .noEasyRead(let file):
      "\(file) has no Easy Read wording to add to. Nothing was changed. "
        + "Leave out --easy-read, or give the file a column label::Easy Read (en-x-easyread) first."
    case .layout(let file):
      "\(file) is written in a way that cannot be changed here without touching something else. "
        + "Nothing was changed. Change it by hand, and raise its version."
    }
  }
}
