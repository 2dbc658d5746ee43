import Survey

/// The options of a question as rows of the choices sheet.
struct FHIRChoices {
  /// The options in order.
  var rows: [Row] = []
  /// Where the options stand, if that is not in the file.
  var elsewhere: String?

  /// An option.
  struct Row {
    var columns: Workbook.RawRow
    var label: String
    var translations: [(language: String, words: String)] = []
    var extras: [FHIRExtension]?
  }

  /// The options of an item, written there or in a set that the file contains.
  init(of item: FHIRItem, contained: [FHIRValueSet]) {
    if let set = item.answerValueSet {
      let found = contained.first { "#\($0.id ?? "")" == set }
      guard let found, !found.codings.isEmpty else {
        elsewhere = set
        return
      }
      rows = found.codings.map { Self.row($0, nil) }
    } else {
      rows = (item.answerOption ?? []).map { option in
        if let coding = option.valueCoding { return Self.row(coding, option.extension) }
        let words =
          option.valueString ?? option.valueInteger.map { String($0) } ?? option.valueDate
          ?? option.valueTime ?? ""
        return Row(columns: [("name", Self.name(from: words))], label: words)
      }
    }
    // An answer that is not on the list is what `or_other` adds by itself.
    if item.extension.words("choices")?.hasSuffix(" or_other") == true {
      rows.removeAll { $0.columns.contains { $0 == ("name", "other") } }
    }
  }

  private static func row(_ coding: FHIRCoding, _ extras: [FHIRExtension]?) -> Row {
    let start = FHIRExtension.ours + "column:"
    let own = (extras ?? []).compactMap { extra -> (header: String, text: String)? in
      guard extra.url.hasPrefix(start), let text = extra.valueString else { return nil }
      return (String(extra.url.dropFirst(start.count)), text)
    }
    return Row(
      columns: [("name", name(of: coding)), ("valence", extras.words("valence") ?? "")] + own,
      label: coding.display ?? coding.code ?? "", translations: coding._display?.words ?? [],
      extras: extras)
  }

  /// The name of the choice that a code becomes.
  static func name(of coding: FHIRCoding) -> String {
    name(from: coding.code ?? coding.display ?? "")
  }

  /// A name without spaces, as several names stand side by side with spaces between.
  private static func name(from words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: "_")
  }

  /// What a question that is answered with true or false offers.
  static let yesNo: [Workbook.RawRow] = [
    [("name", "yes"), ("label", "Yes")], [("name", "no"), ("label", "No")],
  ]
}
