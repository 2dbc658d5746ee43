import Coproduction
import Survey

/// The settings of a study, as people write them in YAML.
public enum PartnershipFile {
  private static let keys = [
    "name", "wave", "groups", "agencies", "areas", "do-better", "safeguarding", "decisions",
  ]

  /// Reads the bytes of a settings file; it is nil where a flaw is more than a warning.
  public static func read(_ bytes: [UInt8], file: String) -> (Partnership?, [Flaw]) {
    let place = Place(file: file)
    let root: YAMLNode
    do {
      root = try YAMLNode(parsing: bytes)
    } catch {
      return (nil, [Flaw(error, at: place)])
    }
    var fields = YAMLFields(root, known: keys, what: "settings file", at: place)
    var partnership = Partnership(name: fields.text("name"))
    let wave = fields.text("wave")
    partnership.wave = Wave(wave)
    if !wave.isEmpty, partnership.wave == nil {
      fields.report(.wave(wave, line: fields.value("wave")?.line ?? fields.line))
    }
    partnership.groups = named("groups", &fields, place)
    partnership.agencies = named("agencies", &fields, place)
    partnership.areas = named("areas", &fields, place)
    partnership.betterments = named("do-better", &fields, place)
    readSafeguarding(&partnership, &fields, place)
    readDecisions(&partnership, &fields, place)
    for found in likelyNames(in: root) {
      fields.report(.likelyName(found.name, line: found.line))
    }
    guard fields.flaws.allSatisfy(\.isWarning) else { return (nil, fields.flaws) }
    return (partnership, fields.flaws)
  }

  /// A list of codes with names.
  private static func named(
    _ key: String, _ fields: inout YAMLFields, _ place: Place
  ) -> [Partnership.Named] {
    var codes: Set<String> = []
    return fields.list(key).map { node in
      var entry = YAMLFields(node, known: ["code", "name"], what: "entry of `\(key)`", at: place)
      let named = Partnership.Named(code: entry.text("code"), name: entry.text("name"))
      if named.code.isEmpty {
        entry.report(.missing("code", line: entry.line))
      } else if !Code.isValid(named.code) {
        entry.report(.badCode(named.code, line: entry.line))
      } else if !codes.insert(named.code).inserted {
        entry.report(.codeTwice(named.code, line: entry.line))
      }
      if named.name.isEmpty { entry.report(.missing("name", line: entry.line)) }
      fields.take(entry)
      return named
    }
  }

  private static func readSafeguarding(
    _ partnership: inout Partnership, _ fields: inout YAMLFields, _ place: Place
  ) {
    guard let node = fields.value("safeguarding") else {
      fields.report(.noContact)
      return
    }
    var section = YAMLFields(node, known: ["steps", "contacts"], what: "section", at: place)
    partnership.safeguardingSteps = section.texts("steps").filter { !$0.isEmpty }
    for node in section.list("contacts") {
      var entry = YAMLFields(
        node, known: ["name", "reach", "hours", "checked"], what: "contact", at: place)
      var contact = Contact(
        name: entry.text("name"), reach: entry.text("reach"), hours: entry.text("hours"))
      if contact.name.isEmpty { entry.report(.missing("name", line: entry.line)) }
      let day = entry.text("checked")
      contact.checked = CivilDate(iso: day)
      if !day.isEmpty, contact.checked == nil { entry.report(.day(day, line: entry.line)) }
      section.take(entry)
      partnership.contacts.append(contact)
    }
    if partnership.contacts.isEmpty { section.report(.noContact) }
    fields.take(section)
  }

  private static func readDecisions(
    _ partnership: inout Partnership, _ fields: inout YAMLFields, _ place: Place
  ) {
    guard let node = fields.value("decisions") else { return }
    var section = YAMLFields(node, known: [], what: "section", at: place)
    partnership.decisions = section.all.map { pair in
      Partnership.Decision(name: pair.key, text: section.text(pair.key))
    }
    fields.take(section)
  }
}
