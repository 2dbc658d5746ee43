import Reports
import Study
import Survey
import Terminal

/// The responses whose people agreed that the person who coordinates an EHC plan may see them.
struct Sharing {
  private let responses: [Response]
  private let study: Study
  private let session: Session

  /// The name of the consent.
  private static let consent = "share-with-ehc"

  init(_ responses: [Response], in study: Study, _ session: Session) {
    self.responses = responses
    self.study = study
    self.session = session
  }

  /// What one person shares, if they are of the group and do share it.
  func returns(of code: String, from groups: [Group]) throws -> [PlanVoice.Return] {
    let found = responses.filter { $0.respondent.code == code && $0.collection.mode != .group }
    guard !found.isEmpty else { throw unknown(code) }
    let all = Selection.unmixed(found)
    let forms = try forms(of: all)
    let theirs = all.filter { response in
      let group = response.respondent.group ?? forms[response.questionnaire.id]?.group
      return group.map(groups.contains) ?? false
    }
    guard !theirs.isEmpty else { throw wrongGroup(code, groups) }
    // Whoever withdrew or refused today does not share what they said before.
    let newest = Dictionary(grouping: theirs, by: \.questionnaire.id).values
      .compactMap { $0.max { ($0.given, $0.id) < ($1.given, $1.id) } }.filter(\.mayBeCounted)
    let shared = newest.filter { $0.consent[Self.consent] == true }
    guard !shared.isEmpty else { throw notShared(code, newest) }
    let kept = newest.count - shared.count
    if kept > 0 {
      session.console.complain(
        "\(kept.of("response")) of \(code) left out, because sharing was not agreed to there.")
    }
    let returns = shared.compactMap { response in
      forms[response.questionnaire.id].map { PlanVoice.Return(response, $0) }
    }
    guard !returns.isEmpty else {
      throw Failure(
        "The questionnaires that \(code) answered cannot be read, so nobody can say what belongs "
          + "where. Nothing was written. Type check to see what is wrong with them.")
    }
    return returns
  }

  /// What all children and young people share; made-up responses only where there are no others.
  func everybody() throws -> [PlanVoice.Return] {
    let shared = responses.filter {
      $0.mayBeCounted && $0.collection.mode != .group && $0.consent[Self.consent] == true
    }
    let chosen = Selection.unmixed(shared)
    let forms = try forms(of: chosen)
    let returns = chosen.compactMap { response -> PlanVoice.Return? in
      guard let form = forms[response.questionnaire.id],
        (response.respondent.group ?? form.group) == .youngPerson
      else { return nil }
      return PlanVoice.Return(response, form)
    }
    guard !returns.isEmpty else {
      throw Failure(
        "Nobody has agreed yet that the person who coordinates their EHC plan sees their answers, so "
          + "there is nothing to count. Nothing was written.")
    }
    return returns
  }

  private func forms(of responses: [Response]) throws -> [String: Questionnaire] {
    let forms = try session.questionnaires(
      in: study, ids: Set(responses.map(\.questionnaire.id)))
    return Dictionary(uniqueKeysWithValues: forms.map { ($0.id, $0) })
  }

  private func unknown(_ code: String) -> Failure {
    let advice =
      Slip.meant(by: code, among: Set(responses.map(\.respondent.code)).sorted())
      .map { "Did you mean \($0)?" } ?? "Type responses to see the codes."
    return Failure("Nobody with the code “\(code)” has answered. Nothing was written. \(advice)")
  }

  private func wrongGroup(_ code: String, _ groups: [Group]) -> Failure {
    groups == [.parentCarer]
      ? Failure(
        "“\(code)” is not the code of a parent or carer. Nothing was written. Leave out --parent, or "
          + "name the code that the parent answered under.")
      : Failure(
        "“\(code)” is not the code of a child or young person, and a plan's own words are theirs. "
          + "Nothing was written. Type: report ehc CODE --parent \(code)")
  }

  /// Why there is no report: somebody said no, or was never asked.
  private func notShared(_ code: String, _ newest: [Response]) -> Failure {
    let refused = newest.filter { $0.consent[Self.consent] == false }
    let forms = Set((refused.isEmpty ? newest : refused).map(\.questionnaire.id)).sorted()
    let named = forms.isEmpty ? "" : " (\(forms.joined(separator: ", ")))"
    if newest.isEmpty {
      return Failure(
        "“\(code)” withdrew, or chose not to take part, so there is no report. Nothing was written."
      )
    }
    return refused.isEmpty
      ? Failure(
        "“\(code)” was never asked whether the person who coordinates the EHC plan may see these "
          + "answers\(named), so there is no report. Nothing was written. Ask with: ask my-views "
          + "--code \(code)")
      : Failure(
        "“\(code)” did not agree that the person who coordinates the EHC plan sees these "
          + "answers\(named), so there is no report. Nothing was written. Only they can change that, "
          + "by answering again.")
  }
}

extension Response {
  /// When it was given.
  fileprivate var given: Moment { finished ?? started }
}
