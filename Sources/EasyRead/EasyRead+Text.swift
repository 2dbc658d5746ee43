import Survey

extension EasyRead {
  /// What the rules find in texts that belong to no questionnaire, such as a reply to people.
  ///
  /// They are held to the rules for Easy Read notes.
  public static func findings(inText texts: [String], glossary: Glossary = Glossary()) -> [Finding]
  {
    let language = Language(name: "Easy Read", code: "en-x-easyread")
    let notes = texts.enumerated().map { place, text in
      Item.question(
        Question(name: "text\(place)", kind: .note, label: Wording([language.code: text])))
    }
    let page = Questionnaire(id: "text", languages: [language], items: notes)
    guard case .checked(let findings) = EasyRead(page, in: language, glossary: glossary).outcome
    else { return [] }
    return findings
  }
}
