import Glibc
import Testing

@testable import Study

@Suite struct `What a disk can promise` {
  @Test func `is found out by trying, and nothing is left of that`() throws {
    let scratch = try Scratch()
    let promises = try scratch.study.promises()
    // Whatever disk tests run on keeps these.
    #expect(promises.hasLinks && promises.keepsModes && promises.hasExclusiveCreation)
    #expect(promises.tellsCaseApart && promises.freeBytes > 0 && promises.system != nil)
    let left = try Folder(scratch.study.responsePath).entries(hidden: true)
    #expect(left.isEmpty)
  }

  @Test func `is told by the mount that a path lies on`() {
    let table = MountTable(
      """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      30 22 0:25 / /media/kl/OLD\\040STICK rw,nosuid - vfat /dev/sdb1 rw
      31 22 0:26 / /media/kl rw - tmpfs tmpfs rw
      32 22 0:27 / /home rw - nfs4 server:/home rw
      a line of another form
      """)
    #expect(table.system(of: "/srv/study") == "ext4")
    #expect(table.system(of: "/media/kl/OLD STICK/study") == "vfat")
    #expect(table.system(of: "/media/kl") == "tmpfs")
    #expect(table.system(of: "/homes/kl") == "ext4")
    #expect(table.system(of: "/home/kl") == "nfs4")
    #expect(MountTable("").system(of: "/") == nil)
  }

  @Test func `what others can open is found, unless it lies behind a closed folder`() throws {
    let scratch = try Scratch()
    #expect(try scratch.study.openToOthers() == [])
    let folder = scratch.study.responsePath
    chmod(folder, 0o755)
    #expect(
      try scratch.study.openToOthers() == [folder, folder + "/response.schema.json"])
    try scratch.write("x", to: "study/Responses/mine.json")
    chmod(folder + "/mine.json", 0o600)
    #expect(try scratch.study.openToOthers().count == 2)
  }
}
