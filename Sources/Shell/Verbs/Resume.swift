import ArgumentParser
import Study
import Survey
import Terminal

/// Goes on with a response that was not finished.
struct Resume: Verb {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a response that is not finished.")

  @Argument(help: "The respondent's code; without it, all unfinished responses are listed.")
  var code: String?
  @Flag(help: "Only list what is not finished.") var list = false
  @Option(help: "How it is answered from now on: alone, supported …; otherwise that is asked.")
  var mode: Response.Collection.Mode?
  @Option(help: "The file of a leader's key, for a sealed response that no passphrase here opens.")
  var key: String?
  @Flag(help: "For people who use a screen reader: nothing decorative, and no voice of its own.")
  var screenReader = false
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    var study = try session.study(place)
    try study.sweep()
    if !list, !Seating.isNeeded(session) { study = try unlocked(study, session) }
    let found = try study.unfinished()
    let sealed = found.sealed
    // Where another process takes over, it says so itself, after the screen was cleared.
    if list || !Seating.isNeeded(session) {
      for problem in found.problems { session.console.complain(problem) }
    }
    let drafts = found.drafts.sorted {
      ($0.response.started, $0.response.respondent.code)
        < ($1.response.started, $1.response.respondent.code)
    }
    if sealed > 0, !Seating.isNeeded(session) || list { session.console.say(Self.sealed(sealed)) }
    guard !drafts.isEmpty || sealed > 0 else {
      guard found.problems.isEmpty else { throw Failure.unreadable("unfinished response") }
      return session.console.say("Every response is finished.")
    }
    if list, drafts.isEmpty { return }
    if list { return tell(drafts, study, session) }
    if Seating.isNeeded(session) {
      if let code, sealed == 0 { _ = try named(code, among: drafts) }
      return try Seating.run(session)
    }
    guard let state = try choose(among: drafts, study, session) else { return }
    try goOn(state, study, session)
  }

  /// The study opened for what is not finished, where that is sealed.
  ///
  /// It is asked for in the interview's own process, which no leader's key ever reaches otherwise.
  private func unlocked(_ study: Study, _ session: Session) throws -> Study {
    let sealed = try study.sealedDrafts()
    guard sealed > 0 else { return study }
    if let key { return study.opened(with: try session.key(at: key)) }
    guard let wrapped = try study.facilitatorsKey() else {
      let leaders = try study.leaders().map(\.name).joined(separator: " and ")
      throw Failure(
        "\(Self.sealed(sealed)) It can be gone on with by \(leaders): type resume --key and the file "
          + "of the key.")
    }
    session.console.say(Self.sealed(sealed))
    return study.opened(
      with: try session.unlocked(
        wrapped, "Type the passphrase for going on, then press Enter: ", "the facilitator's key"))
  }

  private static func sealed(_ count: Int) -> String {
    let which =
      count == 1
      ? "One unfinished response is sealed." : "\(count) unfinished responses are sealed."
    return "\(which) Every answer that was confirmed is safe."
  }

  private func tell(_ drafts: [Draft.State], _ study: Study, _ session: Session) {
    session.console.say(
      drafts.count == 1
        ? "One response is not finished." : "\(drafts.count) responses are not finished.")
    for (index, draft) in drafts.enumerated() {
      let asked = try? session.questionnaire(draft.response.questionnaire.id, in: study)
      session.console.say("\(index + 1). \(Resume.words(for: draft, asked))")
    }
  }

  private static func words(for draft: Draft.State, _ asked: Questionnaire?) -> String {
    let response = draft.response
    let count = draft.answers.count { answer in
      asked.map { $0.question(named: answer.question.name)?.kind.isAnswered ?? false } ?? true
    }
    let answers = count.of("answer")
    let open = draft.open.map { ", open question \($0)" } ?? ""
    let use = draft.isInUse ? ", being answered now" : ""
    return "\(response.respondent.code): \(response.questionnaire.id), wave \(response.wave.name), "
      + "started \(response.started.localDate.spoken), \(answers) kept\(open)\(use)."
  }

  private func choose(
    among drafts: [Draft.State], _ study: Study, _ session: Session
  ) throws -> Draft.State? {
    if let code {
      let named = try named(code, among: drafts)
      return named.count == 1 ? named[0] : pick(named, study, session)
    }
    return pick(drafts, study, session)
  }

  private func named(_ code: String, among drafts: [Draft.State]) throws -> [Draft.State] {
    let named = drafts.filter { $0.response.respondent.code == code || $0.response.id == code }
    guard !named.isEmpty else {
      throw Failure(
        "There is no unfinished response with the code “\(code)”. Nothing was changed. "
          + "Type resume --list to see them all.")
    }
    guard !named.allSatisfy(\.isInUse) else {
      throw Failure(
        "“\(code)” is being answered in another window now. Nothing was changed. "
          + "Go on in that window, or close it first.")
    }
    return named
  }

  private func pick(
    _ drafts: [Draft.State], _ study: Study, _ session: Session
  ) -> Draft.State? {
    tell(drafts, study, session)
    if drafts.count == 1 { return drafts.first }
    while true {
      session.console.say("Which one do you want to go on with?")
      guard case .line(let line) = session.console.readAnswer(prompt: Self.asking) else {
        return nil
      }
      let typed = line.trimmed
      if typed.isEmpty { return nil }
      let named = drafts.filter { $0.response.respondent.code == typed }
      if named.count == 1 { return named[0] }
      if let number = Int(typed), drafts.indices.contains(number - 1) { return drafts[number - 1] }
      session.console.say("Type a number from 1 to \(drafts.count), or press Enter to leave it.")
    }
  }

  private static let asking = "Type a number, then press Enter: "

  private func goOn(_ state: Draft.State, _ study: Study, _ session: Session) throws {
    let header = state.response
    // Whoever began with older questions ends with them, where they are kept.
    let asked = try session.questionnaire(header.questionnaire, in: study)
    let isGroup = header.collection.mode == .group
    guard mode.map({ ($0 == .group) == isGroup }) ?? true else {
      throw Failure(
        "A response of \(isGroup ? "a group cannot become one person's" : "one person cannot become a group's"). "
          + "Nothing was changed. Leave out --mode, or ask \(isGroup ? "the person" : "the group") anew."
      )
    }
    var (draft, problems) = try Draft.resume(header.id, in: study)
    session.auditor.touched.take(header)
    // Whoever began it need not be here.
    session.auditor.touched.who = nil
    session.auditor.record(.begun)
    // Nothing but this draft is opened while somebody answers.
    let study = study.closed
    if let mode, mode != draft.collection.mode {
      var collection = draft.collection
      collection.take(mode)
      try draft.record(.collected(collection))
    }
    session.console.clear()
    for problem in problems { session.console.complain(problem) }
    if asked.version != header.questionnaire.version {
      session.console.say(
        "The questions were changed since you began, so some may be new.")
    }
    // Another day somebody else may sit there.
    let asksWhoTypes =
      session.console.screen.isInteractive
      && ![.alone, .interpreted].contains(mode) && draft.collection.mode != .group
    var interviewer = try Interviewer(
      asked, draft: draft, study: study, asksWhoTypes: asksWhoTypes,
      accessibility: Accessibility(flag: screenReader, session.environment), in: session)
    interviewer.welcomeBack(isWhole: problems.isEmpty)
    guard interviewer.conduct() else { throw ExitCode.failure }
  }
}
