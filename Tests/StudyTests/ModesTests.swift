import TestSupport
import Testing

@Suite struct `Privacy of files` {
  @Test(arguments: ["0", "22", "777"])
  func `files are 0600 and folders 0700 whatever the mask`(mask: String) throws {
    let told = try storeProbe("modes", mask)
    #expect(
      told == [
        "draft": "600", "response": "600", "responses": "700", "drafts": "700",
        "questionnaire": "700", "wave": "700", "state": "700",
      ])
  }
}
