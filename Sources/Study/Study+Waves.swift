import Survey

extension Study {
  /// The names of the waves that any response belongs to, in order.
  public func waves() throws(StoreFault) -> [String] {
    guard responseFolder.exists else { return [] }
    var names: Set<String> = []
    for questionnaire in try responseFolder.entries() where questionnaire.kind == .folder {
      for wave in try responseFolder.folder(questionnaire.name).entries()
      where wave.kind == .folder && Wave(wave.name) != nil {
        names.insert(wave.name)
      }
    }
    return names.sorted()
  }
}
