import Foundation
import Interview
import Testing

@Suite struct `Saying it aloud` {
  private static let program = "/usr/bin/espeak-ng"
  private static let isInstalled: Bool = {
    let isThere = FileManager.default.isExecutableFile(atPath: program)
    if !isThere { print("skipped, since espeak-ng is not installed: Saying it aloud") }
    return isThere
  }()

  /// What espeak-ng makes of each line, in its own spelling of sounds.
  private func sounds(_ text: String, voice: String = "en-gb") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = ["-q", "-x", "-b", "1", "-v", voice, "--", text]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // Stress and pauses differ with the place in the sentence.
    return String(decoding: data, as: UTF8.self).filter { !"',_|;:! \n".contains($0) }
  }

  @Test(.enabled(if: isInstalled))
  func `espeak-ng says every line of the table, and no mark by its name`() throws {
    let names = try ["slash", "underscore", "braille", "heavy", "asterisk", "backslash", "tilde"]
      .map { ($0, try sounds($0)) }
    for (written, spoken) in SpeakTable.rows where !spoken.isEmpty {
      let heard = try sounds(spoken)
      #expect(!heard.isEmpty, "\(written)")
      for (name, sound) in names { #expect(!heard.contains(sound), "\(name) in \(written)") }
    }
  }

  @Test(.enabled(if: isInstalled))
  func `nothing that stays in a line is dropped or spelled by espeak-ng`() throws {
    // Every sign that stands alone is either gone or has a sound.
    for value in Array(0x21...0x24F) + Array(0x2010...0x2BFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let spoken = Spoken("a " + String(scalar) + " b").text
      let rest = spoken.filter { !$0.isLetter && !$0.isNumber && !" .,;:?!'½¼¾".contains($0) }
      #expect(rest.isEmpty, "\(value): \(spoken)")
    }
    let apart = "z\u{307}o\u{301}\u{142}w"
    #expect(Spoken(apart).text.unicodeScalars.count == 4)
    #expect(try sounds(Spoken(apart).text, voice: "pl") == sounds("żółw", voice: "pl"))
    for text in ["½", "2¼", "¾"] { #expect(try !sounds(text).isEmpty) }
  }

  @Test(.enabled(if: isInstalled)) func `the sounds are those that a person expects`() throws {
    for (written, meant) in [
      ("EHCP", "E. H. C. P."), ("3/10", "three out of ten"), ("£5.50", "five pounds fifty"),
      ("10-12", "ten to twelve"), ("CAMHS", "cams"), ("E-mail & SMS", "e-mail and S. M. S."),
    ] {
      #expect(try sounds(Spoken(written).text) == sounds(meant), "\(written)")
    }
  }
}
