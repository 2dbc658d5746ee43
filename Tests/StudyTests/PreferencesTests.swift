import Glibc
import Survey
import Testing

@testable import Study

@Suite struct `How somebody likes to be asked` {
  @Test func `is kept by code, for whoever made it alone, and forgotten on demand`() throws {
    let scratch = try Scratch()
    let study = scratch.study
    #expect(study.preferences(of: "yc-4f7k") == nil)
    var preferences = Preferences()
    preferences.hasVoice = true
    preferences.theme = .highContrast
    preferences.language = "pl"
    try study.keep(preferences, of: "yc-4f7k")
    #expect(study.preferences(of: "yc-4f7k") == preferences)
    preferences.pace = 90
    try study.keep(preferences, of: "yc-4f7k")
    #expect(study.preferences(of: "yc-4f7k")?.pace == 90)
    var status = stat()
    let folder = study.root + "/Responses/.preferences"
    #expect(stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(folder + "/yc-4f7k.json", &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try Folder(folder).entries(hidden: true).isEmpty)
    try study.forgetPreferences(of: "yc-4f7k")
    #expect(study.preferences(of: "yc-4f7k") == nil)
    try study.forgetPreferences(of: "yc-4f7k")
  }

  @Test(arguments: ["../x", "a/b", "", ".hidden", "a b", String(repeating: "x", count: 101)])
  func `is never kept under a code that leads elsewhere`(code: String) throws {
    let scratch = try Scratch()
    let study = scratch.study
    #expect(throws: StoreFault.self) { try study.keep(Preferences(), of: code) }
    #expect(study.preferences(of: code) == nil)
  }

  @Test func `that cannot be read counts as nothing said`() throws {
    let scratch = try Scratch()
    let study = scratch.study
    try study.keep(Preferences(), of: "yc-4f7k")
    let folder = Folder(study.root + "/Responses/.preferences")
    try folder.replace("yc-4f7k.json", with: Array("{".utf8))
    #expect(study.preferences(of: "yc-4f7k") == nil)
    try folder.replace(
      "yc-4f7k.json", with: Array(#"{"voice": true, "pace": 9999, "new": 1}"#.utf8))
    #expect(study.preferences(of: "yc-4f7k")?.hasVoice == true)
    #expect(study.preferences(of: "yc-4f7k")?.pace == 450)
  }
}

@Suite struct `How answers are given` {
  let scratch: Scratch
  var study: Study { scratch.study }

  init() throws { scratch = try Scratch() }

  @Test func `is kept in the draft, and is there again when the sitting goes on`() throws {
    var collection = Response.Collection(mode: .alone, language: "pl")
    collection.take(.supporter, supporter: "parent")
    do {
      var draft = try Draft.begin(Sample.response(), in: study)
      try draft.record(.collected(Response.Collection(mode: .alone, language: "en")))
      try draft.record(.answer(Sample.answer("better", "yes")))
      try draft.record(.collected(collection))
      #expect(draft.collection == collection)
    }
    let draft = try Draft.resume(Sample.id, in: study).draft
    #expect(draft.collection == collection && draft.collection.mode == .supported)
    #expect(draft.answers == [Sample.answer("better", "yes")])
  }
}

@Suite struct `Files beside the answers` {
  let scratch: Scratch
  var study: Study { scratch.study }

  init() throws { scratch = try Scratch() }

  @Test func `an older schema is put right when a response is saved`() throws {
    let responses = Folder(study.root + "/Responses")
    try responses.replace(ResponseSchema.fileName, with: Array("{}".utf8))
    _ = try study.publish(try Sample.response())
    let bytes = try OpenFile.reading(responses.path(of: ResponseSchema.fileName))
      .bytes(limit: 1 << 20)
    #expect(bytes == Array(ResponseSchema.text.utf8))
  }

  @Test func `a stray file among the tables of words stops nothing`() throws {
    let folder = Folder(study.root + "/Questionnaires/phrases")
    try folder.make()
    for name in ["so.yaml", "pl (copy).yaml", "notes.txt"] {
      try folder.replace(name, with: Array("language: x".utf8))
    }
    try folder.folder("ur.yaml").make()
    #expect(try study.phraseCodes() == ["so"])
  }
}
