/// What the disk of a folder can promise, found out by trying.
public struct FolderPromises: Equatable, Sendable {
  /// The name of its file system, such as `ext4` or `vfat`; nil where the system does not say.
  public var system: String?
  /// Whether a file can be given its name in one step, without taking the place of another.
  public var hasLinks: Bool
  /// Whether a file can be kept from other accounts.
  public var keepsModes: Bool
  /// Whether only one of two programs can make a file of the same name.
  public var hasExclusiveCreation: Bool
  /// Whether names that differ in capitals are different files.
  public var tellsCaseApart: Bool
  /// How many bytes are free for this account.
  public var freeBytes: Int

  /// Makes the promises.
  public init(
    system: String?, hasLinks: Bool, keepsModes: Bool, hasExclusiveCreation: Bool,
    tellsCaseApart: Bool, freeBytes: Int
  ) {
    self.system = system
    self.hasLinks = hasLinks
    self.keepsModes = keepsModes
    self.hasExclusiveCreation = hasExclusiveCreation
    self.tellsCaseApart = tellsCaseApart
    self.freeBytes = freeBytes
  }

  /// Whether it is a disk of another computer, where links and locks may not be kept.
  public var isNetwork: Bool {
    ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "afs", "ceph"].contains(system)
  }
}
