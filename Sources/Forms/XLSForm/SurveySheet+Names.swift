import Survey

extension SurveySheet {
  /// The name of a row, checked and noted; nil where it has none that can be used.
  mutating func takeName(_ row: Row, _ type: RowType) -> String? {
    guard let name = row.code("name") ?? Self.generatedName(row, type) else {
      report(NameProblem.missing, row.number)
      return nil
    }
    if Invisible.isIn(name) {
      report(NameProblem.invisible(name), row.number)
      return nil
    }
    guard XMLName.isValid(name) else {
      report(NameProblem.invalid(name), row.number)
      return nil
    }
    if name.contains(".") { report(NameProblem.dot(name), row.number) }
    rowsOfName[name, default: []].append(row.number)
    claim(name, row.number)
    return name
  }

  /// Notes a name in the present group.
  mutating func claim(_ name: String, _ row: Int, isMade: Bool = false) {
    let last = frames.count - 1
    if let first = frames[last].rowsOfName[name] {
      if isMade {
        report(NameProblem.madeTwice(name), row)
      } else if name == "meta" {
        report(NameProblem.reserved, row)
      } else {
        report(NameProblem.twice(name, row: first), row)
      }
      return
    }
    frames[last].rowsOfName[name] = row
    if !frames[last].lowercase.insert(name.lowercased()).inserted {
      report(NameProblem.sameButForCapitals(name), row)
    }
  }

  /// Notes the questions that trigger a row.
  mutating func takeTriggers(_ row: Row) {
    guard let text = row.code("trigger") else { return }
    guard text.contains("${"), text.unicodeScalars.count > 2 else {
      report(ReferenceProblem.triggerIsNoReference(text), row.number)
      return
    }
    for part in text.split(separator: ",") {
      let found = Reference.find(in: part)
      if found.isMalformed {
        report(ReferenceProblem.malformed(column: "trigger"), row.number)
      } else if found.names.count > 1 {
        report(ReferenceProblem.triggerCrowded, row.number)
      }
      for target in found.names.prefix(1) {
        triggers.append(Trigger(target: target, name: row["name"] ?? "", row: row.number))
      }
    }
  }

  /// Checks the triggers once every question is known.
  mutating func checkTriggers() {
    for trigger in triggers {
      if !questionNames.contains(trigger.target) {
        report(ReferenceProblem.triggerUnknown(trigger.target), trigger.row)
      } else if unseen.contains(trigger.target) {
        report(ReferenceProblem.triggerUnseen(trigger.target, by: trigger.name), trigger.row)
      }
    }
  }

  /// Notes need no name of their own; pyxform makes the same one.
  private static func generatedName(_ row: Row, _ type: RowType) -> String? {
    row["type"] == "note" ? "generated_note_name_\(row.number)" : nil
  }
}
