import Coproduction
import Forms
import Study
import Survey

/// The next version of a questionnaire, with the changes that were accepted, before it is asked.
struct NextVersion {
  private let id: String
  private let old: (bytes: [UInt8], version: String)
  private let new: (bytes: [UInt8], version: String)
  /// Whether it lies in its place already, because an earlier try ended between that and the record.
  private let isThere: Bool

  /// Makes the version; nothing is written yet.
  init(
    of id: String, with changes: [QuestionChange], in study: Study, _ session: Session
  ) throws {
    self.id = id
    let (present, bytes) = try session.edit(id, in: study)
    let kept = try study.olderVersions(of: id).files
    let version = present.questionnaire.version
    // What an accepted change was made from is kept beside what it became.
    for file in kept where file.bytes != bytes {
      guard var before = try? QuestionnaireEdit(file.bytes, file: file.name),
        Self.make(changes, version, in: &before), before.bytes == bytes
      else { continue }
      old = (file.bytes, "")
      new = (bytes, version)
      isThere = true
      return
    }
    let prefix = "\(id)-"
    let taken = Set(kept.map { String($0.name.dropFirst(prefix.count).dropLast(".yaml".count)) })
    var next = present
    for change in changes { try next.make(change) }
    let name = VersionName.next(after: version, taken: taken)
    try next.raise(to: name)
    guard VersionName.isFileName(version) else {
      throw Failure(
        "The version “\(version)” of \(id) cannot be part of the name of a file. Nothing was "
          + "changed. Write a version such as 2026.1 into its settings first.")
    }
    old = (bytes, version)
    new = (next.bytes, name)
    isThere = false
  }

  /// Puts it in the place of the present version.
  ///
  /// - Returns: Its version.
  func put(in study: Study) throws -> String {
    if !isThere {
      try study.replace(questionnaire: id, old.bytes, version: old.version, with: new.bytes)
    }
    return new.version
  }

  private static func make(
    _ changes: [QuestionChange], _ version: String, in edit: inout QuestionnaireEdit
  ) -> Bool {
    do {
      for change in changes { try edit.make(change) }
      try edit.raise(to: version)
      return true
    } catch {
      return false
    }
  }
}
