extension Study {
  /// What the disk that the responses lie on can promise; it is tried with files that go again.
  public func promises() throws(StoreFault) -> FolderPromises {
    try (responseFolder.exists ? responseFolder : Folder(root)).promises()
  }

  /// The paths of `Responses` and what is in it that other accounts of this computer can open.
  public func openToOthers() throws(StoreFault) -> [String] {
    try responseFolder.exists ? responseFolder.openToOthers() : []
  }

  /// The path of the folder that responses lie in.
  public var responsePath: String { responseFolder.path }
}
