import Sealing
import Survey

/// A folder with questionnaires and the responses to them.
public struct Study: Equatable, Sendable {
  /// The path of the folder.
  public let root: String
  /// The key that sealed files are opened with; nil where the study is closed.
  public private(set) var key: PrivateKey?

  /// Finds the study in a folder, which is one if it holds a folder `Questionnaires`.
  public init(root: String) throws(NoStudy) {
    self.root = root
    guard questionnaireFolder.exists else { throw NoStudy(path: root) }
  }

  /// The same study, opened with a key.
  public func opened(with key: PrivateKey) -> Study {
    var study = self
    study.key = key
    return study
  }

  /// The same study, closed.
  public var closed: Study {
    var study = self
    study.key = nil
    return study
  }

  var questionnaireFolder: Folder { Folder(root).folder("Questionnaires") }
  var responseFolder: Folder { Folder(root).folder("Responses") }
  var draftFolder: Folder { responseFolder.folder(".drafts") }
  /// What can be made again at any time.
  var cacheFolder: Folder { responseFolder.folder(".cache") }

  /// The folder that the responses to a questionnaire in one wave lie in.
  func place(questionnaire: String, wave: Wave) -> Folder {
    responseFolder.folder(questionnaire).folder(wave.name)
  }

  /// Says whether a text can be the id of a questionnaire, and so the name of its file.
  ///
  /// It is up to 64 small letters, digits, hyphens and underscores, and begins with a letter.
  public static func isQuestionnaireID(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count), let first = text.utf8.first else { return false }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return letters.contains(first)
      && text.utf8.allSatisfy { byte in
        letters.contains(byte) || digits.contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_")
      }
  }
}
