import Glibc
import Survey

extension Study {
  /// Where versions of questionnaires are kept that are no longer asked.
  var versionFolder: Folder { questionnaireFolder.folder("versions") }

  /// The bytes of every older version of a questionnaire that is kept, by the name of its file, and a
  /// sentence about every file that could not be read.
  ///
  /// A file that begins with the id may be that of another questionnaire; what it holds tells.
  public func olderVersions(
    of id: String
  ) throws(StoreFault) -> (files: [(name: String, bytes: [UInt8])], problems: [String]) {
    var files: [(name: String, bytes: [UInt8])] = []
    var problems: [String] = []
    guard versionFolder.exists else { return ([], []) }
    for entry in try versionFolder.entries()
    where entry.name.hasPrefix(id + "-") && entry.name.hasSuffix(".yaml") {
      do throws(StoreFault) {
        files.append((entry.name, try Study.bytes(at: versionFolder.path(of: entry.name))))
      } catch {
        problems.append(error.description)
      }
    }
    return (files, problems)
  }

  /// The name of the file that a version of a questionnaire is kept in.
  public static func versionFile(_ id: String, _ version: String) -> String {
    "\(id)-\(version).yaml"
  }

  /// Puts the next version of a questionnaire in the place of the present one, which is kept under
  /// `Questionnaires/versions`, so that the answers to it stay readable.
  ///
  /// Returns when the disk holds both. The file is changed whole or not at all, and only if it still
  /// holds the bytes that the next version was made from; the fault says so where somebody else
  /// changed it.
  public func replace(
    questionnaire id: String, _ old: [UInt8], version: String, with new: [UInt8]
  ) throws(StoreFault) {
    let document = Document.questionnaire(id)
    guard let name = document.fileName else { throw StoreFault(.write, id, .badName) }
    let kept = Study.versionFile(id, version)
    guard !version.isEmpty, !kept.contains("/"), !kept.hasPrefix(".") else {
      throw StoreFault(.create, kept, .badName)
    }
    try versionFolder.make(mode: 0o755)
    try questionnaireFolder.sync()
    guard try versionFolder.place(old, as: kept, mode: 0o644) != .other else {
      throw StoreFault(.place, versionFolder.path(of: kept), .system(EEXIST))
    }
    // Of two windows that change the same version only one gets past here.
    let mark = try OpenFile.changing(versionFolder.path(of: kept))
    let isFree = mark.occupy()
    defer { withExtendedLifetime(mark) {} }
    guard isFree, try bytes(of: document) == old else {
      throw StoreFault(.write, questionnaireFolder.path(of: name), .changedElsewhere)
    }
    try questionnaireFolder.replace(name, with: new, mode: 0o644)
  }
}
