import Study
import Survey
import Themes

/// What the responses of a study are coded and counted with.
struct Frame {
  let plan: Plan
  let edition: Partial.Edition
  let coder: ResponseCoder
  /// What people found, which is put in place of what was suggested.
  let decisions: Decisions
  /// How well each theme is found by machine; empty where nothing was learned.
  let quality: [Quality]

  /// Reads the codebook and the questionnaires of a study, or those of the ids given.
  init(
    of study: Study, by field: Field? = nil, ids: Set<String>? = nil, keepsWords: Bool = false,
    in session: Session
  ) throws {
    let themes = try session.coder(in: study)
    let codebook = themes.codebook
    let shelf = Shelf(try session.questionnaires(in: study, ids: ids))
    plan = try Plan(codebook, shelf, by: field)
    let bytes = try study.bytes(of: .codebook)
    var files: [String: [UInt8]] = [:]
    for id in shelf.questionnaires.map(\.id) {
      files[id] = try? study.bytes(of: .questionnaire(id))
    }
    coder = ResponseCoder(
      CompiledCodebook(codebook), from: bytes, shelf, from: files, keepsWords: keepsWords,
      learned: themes.hasLearned ? themes : nil)
    decisions = themes.decisions
    quality = themes.quality
    edition = Partial.Edition(version: codebook.version, digest: coder.checksum.text)
  }
}
