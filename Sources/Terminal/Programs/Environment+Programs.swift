import Glibc

extension Environment {
  /// What a voice may know of this process: where programs, its settings and the sound are.
  var forVoice: Environment {
    let names: Set = ["PATH", "HOME", "LANG", "XDG_RUNTIME_DIR"]
    return Environment(
      values.filter { name, _ in
        names.contains(name) || name.hasPrefix("PULSE_") || name.hasPrefix("ALSA_")
      })
  }

  /// The path of a program, looked for as a shell would, but never in the working directory.
  func program(_ name: String) -> String? {
    for folder in (self["PATH"] ?? "").split(separator: ":") where folder.hasPrefix("/") {
      let path = folder + "/" + name
      var facts = stat()
      if stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 {
        return path
      }
    }
    return nil
  }
}
