import Coproduction
import Forms
import Study
import Survey
import Terminal
import Themes

extension Session {
  /// The questionnaires of those ids, or all of them, in every version that is kept, the oldest
  /// first; about what cannot be read a sentence is said.
  func questionnaires(in study: Study, ids: Set<String>?) throws -> [Questionnaire] {
    var known = ids?.sorted() ?? []
    if ids == nil {
      let found = try study.questionnaireIDs()
      for problem in found.problems { console.complain(problem) }
      known = found.ids
    }
    return try known.flatMap { id in
      let isAsked = study.has(.questionnaire(id))
      return try olderVersions(of: id, in: study) + (isAsked ? present(id, in: study) : [])
    }
  }

  /// A questionnaire in the version that was answered, else as it is asked now.
  func questionnaire(_ version: Response.Version, in study: Study) throws -> Questionnaire {
    let kept = try olderVersions(of: version.id, in: study)
    let now = try? questionnaire(version.id, in: study)
    if let now, now.version == version.version { return now }
    return try kept.last { $0.version == version.version } ?? now
      ?? questionnaire(version.id, in: study)
  }

  /// The older versions of a questionnaire that are kept, the oldest first.
  private func olderVersions(of id: String, in study: Study) throws -> [Questionnaire] {
    let kept = try study.olderVersions(of: id)
    for problem in kept.problems { console.complain(problem) }
    return kept.files.compactMap { file -> Questionnaire? in
      guard var old = XLSForm.read(file.bytes, file: file.name).questionnaire,
        file.name == Study.versionFile(id, old.version)
      else { return nil }
      old.id = id
      return old
    }.sorted { VersionName.precedes($0.version, $1.version) }
  }

  /// A questionnaire as it is asked now, or none with a sentence.
  func present(_ id: String, in study: Study) -> [Questionnaire] {
    if let questionnaire = try? questionnaire(id, in: study) { return [questionnaire] }
    console.complain("“\(id)” has flaws and is passed over. Type check to see them.")
    return []
  }
}
