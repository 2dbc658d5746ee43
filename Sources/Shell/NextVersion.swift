import Coproduction
import Forms
import Study
import Survey

/// The next version of a questionnaire, with the changes that were accepted, before it is asked.
struct NextVersion {
  /// Its name, such as `2026.2`.
  let name: String
  private let id: String
  /// What takes whose place; nil where that was done before, and only the record of it is missing.
  private let exchange: Exchange?

  private struct Exchange {
    let old: [UInt8]
    let version: String
    let new: [UInt8]
  }

  /// Makes the version; nothing is written yet.
  init(
    of id: String, with changes: [QuestionChange], in study: Study, _ session: Session
  ) throws {
    self.id = id
    var (next, bytes) = try session.edit(id, in: study)
    let kept = try study.olderVersions(of: id).files
    let version = next.questionnaire.version
    if kept.contains(where: { Self.make(changes, version, of: $0) == bytes }) {
      name = version
      exchange = nil
      return
    }
    guard VersionName.isFileName(version) else {
      throw Failure(
        "The version “\(version)” of \(id) cannot be part of the name of a file. Nothing was "
          + "changed. Write a version such as 2026.1 into its settings first.")
    }
    for change in changes { try next.make(change) }
    let names = kept.map { $0.name.dropFirst(id.count + 1).dropLast(".yaml".count) }
    name = VersionName.next(after: version, taken: Set(names.map(String.init)))
    try next.raise(to: name)
    exchange = Exchange(old: bytes, version: version, new: next.bytes)
  }

  /// Puts it in the place of the present version.
  func put(in study: Study) throws {
    guard let exchange else { return }
    try study.replace(
      questionnaire: id, exchange.old, version: exchange.version, with: exchange.new)
  }

  /// What a file becomes with changes and another version; nil where they do not fit it.
  private static func make(
    _ changes: [QuestionChange], _ version: String, of file: (name: String, bytes: [UInt8])
  ) -> [UInt8]? {
    do {
      var edit = try QuestionnaireEdit(file.bytes, file: file.name)
      for change in changes { try edit.make(change) }
      try edit.raise(to: version)
      return edit.bytes
    } catch {
      return nil
    }
  }
}
