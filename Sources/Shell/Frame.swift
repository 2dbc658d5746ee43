import Study
import Survey
import Themes

/// What the responses of a study are coded and counted with.
struct Frame {
  let plan: Plan
  let edition: Partial.Edition
  /// What gives answers their themes.
  let themes: Coder
  let coder: ResponseCoder
  /// What people found, which is put in place of what was suggested.
  var decisions: Decisions { themes.decisions }
  /// How well each theme is found by machine; empty where nothing was learned.
  var quality: [Quality] { themes.quality }

  /// Reads the codebook and the questionnaires of a study, or those of the ids given.
  init(
    of study: Study, by field: Field? = nil, ids: Set<String>? = nil, keepsWords: Bool = false,
    in session: Session
  ) throws {
    themes = try session.coder(in: study)
    let codebook = themes.codebook
    let shelf = Shelf(try session.questionnaires(in: study, ids: ids))
    plan = try Plan(codebook, shelf, by: field)
    let bytes = try study.bytes(of: .codebook)
    var files: [String: [UInt8]] = [:]
    for id in Set(shelf.questionnaires.map(\.id)) {
      // What an older version asks decides how the answers to it are read.
      let older = try study.olderVersions(of: id).files.flatMap(\.bytes)
      files[id] = ((try? study.bytes(of: .questionnaire(id))) ?? []) + older
    }
    coder = ResponseCoder(
      CompiledCodebook(codebook), from: bytes, shelf, from: files, keepsWords: keepsWords,
      learned: themes.hasLearned ? themes : nil)
    edition = Partial.Edition(version: codebook.version, digest: coder.checksum.text)
  }
}
