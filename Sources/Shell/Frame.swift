import Study
import Survey
import Themes

/// What the responses of a study are coded and counted with.
struct Frame {
  let plan: Plan
  let edition: Partial.Edition
  let coder: Coder

  /// Reads the codebook and the questionnaires of a study, or those of the ids given.
  init(
    of study: Study, by field: Field? = nil, ids: Set<String>? = nil, keepsWords: Bool = false,
    in session: Session
  ) throws {
    let codebook = try session.codebook(in: study)
    let shelf = Shelf(try session.questionnaires(in: study, ids: ids))
    plan = try Plan(codebook, shelf, by: field)
    let bytes = try study.bytes(of: .codebook)
    var files: [String: [UInt8]] = [:]
    for id in shelf.questionnaires.map(\.id) {
      files[id] = try? study.bytes(of: .questionnaire(id))
    }
    coder = Coder(
      CompiledCodebook(codebook), from: bytes, shelf, from: files, keepsWords: keepsWords)
    edition = Partial.Edition(version: codebook.version, digest: coder.checksum.text)
  }
}
