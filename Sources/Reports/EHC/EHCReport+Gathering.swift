import Survey

extension EHCReport {
  /// How many days after it was said something is to be asked again.
  private static let fresh = 365

  /// How, when and in which language somebody was asked, and what they agreed to.
  func gathered(_ voice: PlanVoice) -> [Block] {
    let old = voice.returns.filter { today.daysSince1970 - $0.day.daysSince1970 > Self.fresh }
    let note = old.isEmpty ? [] : [Block.note(stale(old))]
    return [.list(voice.returns.map(sentence))] + note
  }

  private func sentence(_ one: PlanVoice.Return) -> String {
    let collection = one.response.collection
    let spoken = one.questionnaire.language(named: collection.language)
    let language = spoken.map { $0.name == $0.code ? $0.code : $0.name } ?? collection.language
    let giver = one.response.consent.givenBy.map { who in
      who == "self" ? ", said by the person" : ", said by: \(who)"
    }
    let ended = one.response.status == .stopped ? " They stopped before the end." : ""
    return "“\(title(one))”, \(one.day.spoken), \(collection.how), language: \(language). "
      + "Sharing with the person who coordinates the EHC plan: yes\(giver ?? "").\(ended)"
  }

  private func stale(_ old: [PlanVoice.Return]) -> String {
    let titles = old.map { "“\(title($0))”" }.joined(separator: " and ")
    return "\(titles) lies more than a year back. Ask again before a plan rests on it."
  }

  private func title(_ one: PlanVoice.Return) -> String {
    let form = one.questionnaire
    return form.title.text(in: form.defaultLanguage.code, fallback: "") ?? form.id
  }
}

extension Response.Collection {
  /// How the response was given, and who helped.
  fileprivate var how: String {
    let helper = supporter.map { " (\($0))" } ?? ""
    let by: String? =
      switch typing {
      case .own: "typed by the person"
      case .helped: "typed by the person with help\(helper)"
      case .relayed: "typed by somebody who wrote down what the person said\(helper)"
      case .supporter: "a supporter\(helper) chose the words"
      case .interpreter: "typed by an interpreter"
      case .notSaid: "it was not said who typed"
      case nil: supporter.map { "supported by: \($0)" }
      }
    let way =
      switch mode {
      case .alone: "answered alone"
      case .supported: "answered with support"
      case .interpreted: "answered through an interpreter"
      case .paper: "answered on paper"
      case .group: "answered in a group"
      }
    return [way, by].compactMap(\.self).joined(separator: ", ")
  }
}
