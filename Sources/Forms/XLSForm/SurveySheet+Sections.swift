import Survey

extension SurveySheet {
  /// Begins a group or repeat.
  mutating func begin(_ control: RowType.Control, _ name: String, _ row: Row) {
    let count = row.code("control::jr:count")
    checkMedia(row, name)
    if control == .repetition {
      if name == settings.rootName {
        report(NameProblem.repeatIsRoot(name), row.number)
      } else if !repeatNames.insert(name).inserted {
        report(NameProblem.repeatTwice(name), row.number)
      }
    }
    if let count, !Reference.isOnly(count) { claim(name + "_count", row.number, isMade: true) }
    let repetition: Section.Repetition? =
      control == .repetition
      ? expression(row, "control::jr:count").map { .counted($0) } ?? .wanted : nil
    let section = Section(
      name: name, row: row.number, label: row.wording("label", default: language),
      relevant: expression(row, "bind::relevant"), repetition: repetition, items: [])
    depend(name, row, on: ["bind::relevant", "control::jr:count"])
    var frame = Frame(control: control, section: section)
    if row.code("control::appearance")?.split(separator: " ").contains("table-list") == true {
      frame.tableList = ""
    }
    frames.append(frame)
  }

  /// Ends the group or repeat that began last.
  mutating func end(_ control: RowType.Control, _ row: Row) {
    guard frames.dropFirst().contains(where: { $0.control == control }) else {
      report(SurveyProblem.unmatchedEnd(control.rawValue), row.number)
      return
    }
    while let frame = frames.last, frame.control != control {
      report(
        SurveyProblem.unmatchedBegin(
          frame.control?.rawValue ?? "group", name: frame.section.name), frame.section.row)
      endFrame()
    }
    if let frame = frames.last, frame.items.isEmpty {
      report(SurveyProblem.emptySection(frame.section.name), frame.section.row)
    }
    endFrame()
  }

  /// Puts the innermost section into the one around it.
  mutating func endFrame() {
    guard frames.count > 1, let frame = frames.popLast() else { return }
    var section = frame.section
    section.items = frame.items
    frames[frames.count - 1].items.append(.section(section))
  }

  /// Pictures and sounds are passed over, but one of an unknown kind is a slip.
  mutating func checkMedia(_ row: Row, _ name: String) {
    let known = ["image", "big-image", "audio", "video"]
    if let unknown = row.media.first(where: { !known.contains($0) }) {
      report(SurveyProblem.unknownMedia(unknown), row.number)
    }
  }

  /// Notes what the value or relevance of a row depends on.
  mutating func depend(_ name: String, _ row: Row, on columns: [String]) {
    let references = columns.flatMap { column in
      row[column].map { Reference.find(in: $0).names } ?? []
    }
    let section = frames.count > 1 ? frames.last?.section.row : nil
    dependencies.append(
      Dependency(name: name, row: row.number, references: references, section: section))
  }

  /// Reads the expression in a column of a row.
  mutating func expression(_ row: Row, _ column: String) -> Expression? {
    do {
      let text = row.code(column, collapsing: settings.collapsesSpaces)
      let header = row.header(of: column) ?? column
      let expression = try ExpressionCell.read(text, column: header)
      if column != "choice_filter", let name = expression?.columns.first {
        report(LogicProblem.bareName(name, column: header), row.number)
      }
      return expression
    } catch {
      report(error, row.number)
      return nil
    }
  }
}
