import Glibc
import Testing

@testable import Study

@Suite struct `What is said of a fault` {
  @Test(arguments: [ENOSPC, EROFS, EACCES, EPERM, EDQUOT, EIO, ENOENT, ELOOP, EFBIG, EEXIST])
  func `a known fault has words of its own, without a number`(number: Int32) {
    let text = StoreFault(.write, "/x/y", .system(number)).description
    #expect(!text.contains("error number"))
    #expect(text.hasPrefix("“/x/y” could not be written: "))
  }

  @Test func `any other fault is told by its number`() {
    #expect(StoreFault(.read, "x", .system(9999)).description.contains("error number 9999"))
  }

  @Test func `what happened, what is safe and what to do stand in this order`() {
    #expect(
      StoreFault(.write, "f", .system(ENOSPC), safety: .inMemory).description
        == "“f” could not be written: the disk is full. Everything said in this sitting is still "
        + "held by this program, so leave it running. Make room on it, or choose a folder on "
        + "another disk.")
  }

  @Test(arguments: [
    StoreFault.Cause.tooLarge(limit: 5), .notAFile, .badName, .unreadable("it is torn"),
    .unwritable("it is no number"), .continuedElsewhere, .alreadySaved,
  ])
  func `each cause makes whole sentences`(cause: StoreFault.Cause) {
    let text = StoreFault(.open, "f", cause).description
    #expect(text.split(separator: ". ").count >= 3)
    #expect(text.hasSuffix(".") && !text.contains(".."))
  }
}
