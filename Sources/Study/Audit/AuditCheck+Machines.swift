import Survey

extension AuditCheck {
  /// Holds each log against the keys that lie in the study, and says whose keys this computer cannot
  /// vouch for.
  mutating func compareMachines(in study: Study, with machine: Machine?) {
    let keys = Dictionary(grouping: ordered.filter { $0.opening != nil }, by: \.name.machine)
    for (name, logs) in keys.sorted(by: { $0.key < $1.key }) {
      if let kept = study.key(of: name) {
        if kept.name != name {
          findings.append(
            "The key that lies in the study for the computer \(name) is not its own. It was changed."
          )
        }
      } else {
        notes.append(
          "The key of the computer \(name) is not among those of this study. Its \(logs.count) "
            + "\(logs.count == 1 ? "log holds" : "logs hold") together, but the key is unknown.")
      }
      if name != machine?.name {
        notes.append(
          "The computer \(name) is another one than this. What it remembers of its own logs can only "
            + "be compared there. To be sure that it is one of yours, type audit on it and compare "
            + "the names.")
      }
    }
    for name in strangers(in: study).subtracting(keys.keys).sorted() {
      notes.append(
        "The computer \(name) left its key here and no log that can be read. Its first log could not "
          + "be written, or all of them were removed.")
    }
  }

  private func strangers(in study: Study) -> Set<String> {
    let entries = (try? study.machineFolder.entries()) ?? []
    return Set(
      entries.map { String($0.name.prefix { $0 != "." }) }.filter { MachineKey.isName($0) })
  }

  /// Holds the logs against what this computer remembers, which lies outside the study.
  mutating func compareMemory(of study: Study, on machine: Machine?) {
    var traces: [(number: Int, trace: AuditMemory.Trace)] = []
    if let machine {
      do throws(StoreFault) {
        traces = try AuditMemory(of: study, on: machine).traces().sorted { $0.key < $1.key }
          .map { (number: $0.key, trace: $0.value) }
      } catch {
        findings.append(error.description)
      }
    }
    for (number, trace) in traces {
      compare(trace.at, says: "This computer wrote", number: number)
    }
    let known = Dictionary(traces.map { ($0.trace.log, $0.trace.count) }) { $1 }
    for log in ordered where log.fault == nil {
      compareEnd(of: log, remembered: known[log.name.text])
    }
    let forgotten = ordered.count {
      $0.name.machine == machine?.name && !$0.heads.isEmpty && known[$0.name.text] == nil
    }
    if forgotten > 0 {
      notes.append(
        "Logs here that this computer wrote and does not remember: \(forgotten). The study lay "
          + "elsewhere then, or the program was ended as it began. Whether more are missing cannot be "
          + "told here.")
    }
    if traces.isEmpty, !readings.isEmpty {
      notes.append(
        "This computer remembers nothing of this folder, so nothing could be compared with that. This "
          + "is so for a copy and for a restored backup.")
    }
  }

  /// Judges a last line without an end by what the computer remembers.
  private mutating func compareEnd(of log: AuditReading, remembered count: Int?) {
    if log.heads.isEmpty {
      guard count == nil else { return }
      notes.append(
        "The log \(log.name.text) has no whole line. The program was ended as it began, or every line "
          + "was cut off.")
    } else if log.isCutOff {
      let words = "The last line of the log \(log.name.text) has no end."
      guard count == log.heads.count else { return findings.append("\(words) It was cut off.") }
      notes.append(
        "\(words) The power or the disk failed while it was being written; every line that was "
          + "confirmed is there.")
    }
  }
}
