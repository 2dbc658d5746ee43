import Sealing
import Survey
import Testing

@testable import Study

/// A study that is sealed for two invented leaders.
struct SealedScratch {
  let scratch: Scratch
  let first: PrivateKey
  let second: PrivateKey
  /// The study as the computer that people answer at has it.
  var closed: Study { scratch.study }
  /// The study as the second leader has it.
  var open: Study { closed.opened(with: second) }

  init() throws {
    scratch = try Scratch()
    first = try PrivateKey()
    second = try PrivateKey()
    try closed.seal(for: [
      Leader("kl", key: first.publicKey), Leader("mn", key: second.publicKey),
    ])
  }

  static let path = "study/Responses/youth-council/2026-autumn/\(Sample.id).json"
  static let draft = "study/Responses/.drafts/\(Sample.id).1.jsonl"

  /// Every file below the folder of responses, hidden ones too, as one text.
  func everything() throws -> String {
    try everything(in: closed.responseFolder)
  }

  private func everything(in folder: Folder) throws -> String {
    try (folder.entries() + folder.entries(hidden: true)).map { entry in
      entry.kind == .folder
        ? try everything(in: folder.folder(entry.name))
        : String(decoding: try Study.bytes(at: folder.path(of: entry.name)), as: UTF8.self)
    }.joined(separator: "\n")
  }
}
