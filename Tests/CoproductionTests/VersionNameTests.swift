import Testing

@testable import Coproduction

@Suite struct `The version of a questionnaire` {
  @Test(
    arguments: [
      ("2026.1", "2026.2"), ("2026.9", "2026.10"), ("1", "2"), ("v3", "v4"), ("beta", "beta.2"),
      ("2026.09", "2026.10"), ("99999999999999999999", "99999999999999999999.2"),
    ])
  func `rises by its last number`(version: String, next: String) {
    #expect(VersionName.next(after: version) == next)
  }

  @Test func `is never one that was there before`() {
    #expect(VersionName.next(after: "2026.1", taken: ["2026.2", "2026.3"]) == "2026.4")
  }

  @Test func `comes in the order of its numbers`() {
    let versions = ["2026.10", "2026.2", "2025.11", "2026.1", "2026"]
    #expect(
      versions.sorted(by: VersionName.precedes) == [
        "2025.11", "2026", "2026.1", "2026.2", "2026.10",
      ])
  }

  @Test(arguments: ["", "../x", "a b", ".1", "ü", "1/2"])
  func `cannot lead out of its folder`(version: String) {
    #expect(!VersionName.isFileName(version))
  }
}
