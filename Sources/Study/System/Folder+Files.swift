import Glibc

extension Folder {
  /// The ordinary files in the folder whose names end in certain letters, in order, and all else in
  /// it; what begins with a dot is in neither.
  func files(
    endingIn ending: String
  ) throws(StoreFault) -> (names: FileNames, others: [Entry]) {
    var names = FileNames()
    var others: [Entry] = []
    try forEachEntry { name, type in
      let length = strlen(name)
      guard name.pointee != CChar(0x2E) else { return }
      let ends =
        length >= ending.utf8.count && strcmp(name + length - ending.utf8.count, ending) == 0
      // Mostly no text is made of the name.
      if ends, type == Int(DT_REG) { return names.append(name) }
      let text = String(cString: name)
      let kind = kind(of: text, told: type)
      if ends, kind == .file { return names.append(name) }
      others.append(Entry(name: text, kind: kind))
    }
    return (names.sorted(), others.sorted { $0.name < $1.name })
  }

  /// Calls back with the name of each thing in the folder and what the listing says that it is.
  func forEachEntry(_ body: (UnsafePointer<CChar>, Int) -> Void) throws(StoreFault) {
    guard let stream = opendir(path) else { throw StoreFault(.list, path, .system(errno)) }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          body(name, Int(entry.pointee.d_type))
        }
      }
    }
    guard errno == 0 else { throw StoreFault(.list, path, .system(errno)) }
  }
}
