/// Why nothing is taken out of an archive.
enum ArchiveFault: Error, Equatable {
  case notAnArchive
  case damaged
  case locked
  case tooLarge
  case tooMany
  case outside(String)
  case twice(String)
  case method(String)
  case wrongCheck(String)

  /// What is wrong, in a sentence.
  var problem: String {
    switch self {
    case .notAnArchive: "The file is no ZIP archive, as workbooks are."
    case .damaged: "The archive is cut off or damaged."
    case .locked: "The archive is locked with a password."
    case .tooLarge: "The archive would unpack to more than 64 MiB."
    case .tooMany: "The archive holds more than 2,000 files."
    case .outside(let name): "The archive holds a file that would lie outside it: \(name.quoted)."
    case .twice(let name): "The archive holds the file \(name.quoted) twice."
    case .method(let name):
      "The file \(name.quoted) in the archive is packed in a way unknown here."
    case .wrongCheck(let name):
      "The file \(name.quoted) in the archive is damaged: its check value is wrong."
    }
  }
}
