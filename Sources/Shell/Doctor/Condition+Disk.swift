import Study

extension Condition {
  /// What the disk promises, in words.
  var disk: Sign {
    let promises: FolderPromises
    switch self.promises {
    case .success(let found): promises = found
    case .failure(let fault): return .toDo("Disk", "\(fault)")
    }
    let name = promises.system.map { " (\($0))" } ?? ""
    guard promises.hasExclusiveCreation else {
      return .toDo(
        "Disk",
        "two programs can take the same file on it\(name), so answers could be lost. Keep the "
          + "study on another disk.")
    }
    guard promises.keepsModes else {
      return .toDo(
        "Disk",
        "it cannot keep files from other people who use this computer\(name); memory sticks in FAT "
          + "or exFAT never can. Keep the study on a disk of this computer, and encrypt the stick.")
    }
    if promises.isNetwork {
      return .note(
        "Disk",
        "it is one of another computer\(name). Answers are kept there too, but let only one person "
          + "at a time go on with the same response.")
    }
    var lacks: [String] = []
    if !promises.hasLinks {
      lacks.append("it has no links, so a clash of two names is found a little later")
    }
    if !promises.tellsCaseApart { lacks.append("it takes capitals for small letters") }
    guard lacks.isEmpty else {
      return .note("Disk", "\(lacks.joined(separator: "; "))\(name). Nothing has to be done.")
    }
    return .fine("Disk", "it keeps files private and never writes one over another\(name).")
  }

  /// How much room there is; a whole study of 20,000 responses takes about 100 MB.
  var space: Sign {
    guard case .success(let promises) = promises else {
      return .note("Room", "nobody can tell how much there is, as said of the disk.")
    }
    let megabytes = promises.freeBytes / 1_000_000
    let words = megabytes < 10_000 ? "\(megabytes.grouped) MB are free" : "there is plenty"
    if megabytes < 50 { return .toDo("Room", "\(words). Make room before anybody is asked.") }
    return megabytes < 500
      ? .note("Room", "\(words). Make room before the next wave.") : .fine("Room", "\(words).")
  }

  /// Whether other accounts of this computer can open responses.
  var privacy: Sign {
    guard case .success(let promises) = promises, promises.keepsModes else {
      return .note("Private", "this disk keeps nothing private, as said of the disk.")
    }
    return openToOthers.isEmpty
      ? .fine("Private", "only this account can open the responses.")
      : .toDo(
        "Private",
        "other accounts of this computer can open the responses. To "
          + "close them: chmod -R go-rwx '\(folder)'")
  }
}
