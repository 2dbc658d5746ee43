import Forms
import Study
import Survey
import Terminal
import Themes

extension Session {
  /// Responses read with a codebook.
  func readings(
    of responses: [Response], in study: Study, with codebook: Codebook
  ) throws -> [Reading] {
    let ids = Set(responses.map(\.questionnaire.id))
    let shelf = Shelf(try questionnaires(in: study, ids: ids))
    return Reading.all(of: responses, on: shelf, with: CompiledCodebook(codebook))
  }

  /// Changes the codebook whole or not at all, and says what becomes of older codings.
  func revise(
    _ editing: Editing, isDry: Bool = false, _ change: (Codebook) throws -> CodebookChange
  ) throws {
    let study = try study(editing.place)
    let by = try editing.coder()
    let old = try codebook(in: study)
    let bytes = try study.bytes(of: .codebook)
    let change = try change(old)
    try checkWidth(of: change, in: study)
    let written: [UInt8]
    do {
      written = try CodebookText.rewrite(
        bytes, after: change, for: Session.known(in: study))
    } catch {
      throw Failure("\(error.problem) Nothing was changed. \(error.advice)".trimmed)
    }
    if isDry {
      console.say("It would be changed like this: \(change.what) Nothing was changed.")
      return try tellPast(change, study)
    }
    let entry = Study.CodebookEntry(
      time: now(), by: by, what: change.what, version: change.codebook.version)
    switch try study.replaceCodebook(bytes, with: written, noting: entry) {
    case .done: break
    case .doneUnlogged:
      console.complain(
        "The codebook was changed, but the change could not be noted in "
          + "Questionnaires/\(Study.codebookLog). Look whether the disk is full.")
    case .changedMeanwhile:
      throw Failure(
        "Somebody else changed the codebook at the same moment. Nothing was changed here. "
          + "Look at it, and try again.")
    }
    console.say("\(change.what) The codebook is now version \(change.codebook.version).")
    try tellPast(change, study)
  }

  /// Refuses new entries that nearly every answer of the study has.
  private func checkWidth(of change: CodebookChange, in study: Study) throws {
    guard !change.added.isEmpty else { return }
    let responses = Selection.unmixed(try study.responses().responses)
    let readings = try readings(of: responses, in: study, with: change.codebook)
    let review = CodebookReview(of: readings, codebook: change.codebook)
    guard let wide = review.tooWide.first(where: { change.added.contains($0.entry) }) else {
      return
    }
    throw Failure(
      "“\(wide.entry.name)” would match \(wide.answers) of \(review.answers) answers, so it would "
        + "tell nothing. Nothing was changed. Choose words that say what the theme is about.")
  }

  /// Says what becomes of what people coded with themes that are coded no longer.
  private func tellPast(_ change: CodebookChange, _ study: Study) throws {
    let confirmed = change.retired.isEmpty ? [:] : try decisions(in: study).confirmed
    for code in change.retired {
      let today = change.codebook.successors(of: code).map { "“\($0)”" }
      let coded = "What people coded as “\(code)” (\((confirmed[code] ?? 0).of("answer")))"
      switch today.count {
      case 0: console.say("\(coded) stays readable and counts for no other theme.")
      case 1: console.say("\(coded) counts for \(today[0]) from now on.")
      default:
        console.say(
          "\(coded) has to be looked at again, because it may belong to "
            + "\(today.joined(separator: " or ")). Type codebook check to see which answers.")
      }
    }
  }
}
