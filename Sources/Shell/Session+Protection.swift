import Study
import Survey
import Terminal

extension Session {
  /// Everything that is held about the person of a code; what could not be read is told.
  ///
  /// Nothing is given out where some of it may be sealed, unless that is no matter.
  func holdings(
    of code: String, in study: Study, evenSealed: Bool = false
  ) throws -> Holdings {
    let holdings = try study.holdings(of: code)
    if holdings.sealed > 0 {
      guard evenSealed else { throw Failure.sealed("what is held about \(code)") }
      console.complain(
        "The study is sealed, so nobody can say here whether there is a \(code). Make sure that the "
          + "code is right.")
    }
    guard !holdings.isEmpty || holdings.sealed > 0 else {
      let known = try Codes.taken(in: study)
      let advice =
        Slip.meant(by: code, among: known.sorted()).map { "Did you mean \($0)?" }
        ?? "Type responses or resume --list to see every code."
      throw Failure("Nothing is held under the code “\(code)”. Nothing was changed. \(advice)")
    }
    for problem in holdings.problems { console.complain(problem) }
    return holdings
  }

  /// Asks somebody to type a word before something that cannot be undone; a script can say it with an
  /// option instead.
  func confirm(_ word: String, isGiven: Bool) -> Bool {
    guard !isGiven else { return true }
    let input = console.readAnswer(prompt: "To do it, type \(word), then press Enter: ")
    guard case .line(let line) = input else { return false }
    return [word, "yes"].contains(line.trimmed.lowercased())
  }

  /// What has to be said whenever the answers behind figures have changed.
  func tellOfReports() {
    console.say(
      "Every figure and quote that is made from now on obeys this. Reports that were made before "
        + "still hold what was true then: make them again. To see which, type: releases --changed")
  }
}

extension Holdings {
  /// How much is held, in words.
  var amount: String {
    let finished = Set(responses.map(\.response.id)).count
    let parts = [
      finished > 0 ? finished.of("response") : nil,
      drafts.isEmpty ? nil : drafts.count.of("unfinished response"),
    ].compactMap(\.self)
    return parts.isEmpty ? "no response" : parts.joined(separator: " and ")
  }
}
