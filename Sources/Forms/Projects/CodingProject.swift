import Survey
import Themes

/// Answers with their codings, as a project that qualitative analysis programs exchange (REFI-QDA
/// Project Exchange 1.5, `.qdpx`): an archive with `project.qde` and a text for each response.
///
/// Places are counted in Unicode code points, from 0, and end before the last one that is meant. Each
/// coder is a user; what nobody has confirmed belongs to users that are called suggestions.
public struct CodingProject: Sendable {
  /// How many codings people made.
  public private(set) var codings = 0
  /// How many codings are suggestions that nobody has confirmed.
  public private(set) var suggestions = 0
  private var sources: [CodingSource] = []
  private let codebook: Codebook

  /// Gathers readings, which a coder has given their themes; with or without what is suggested where
  /// nobody has read an answer.
  public init(
    _ readings: [Reading], on shelf: Shelf, by coder: Coder, withSuggestions: Bool = true
  ) {
    codebook = coder.codebook
    for reading in readings where !reading.answers.isEmpty {
      let source = CodingSource(
        reading, asked: shelf.newest(reading.response.questionnaire.id),
        decisions: coder.decisions, withSuggestions: withSuggestions)
      let coded = source.selections.filter { $0.theme != nil }
      codings += coded.count { !$0.isSuggested }
      suggestions += coded.count(where: \.isSuggested)
      sources.append(source)
    }
  }

  /// The project as an archive; the same readings give the same bytes.
  public var bytes: [UInt8] {
    var archive = Archive()
    archive.add(text, as: "project.qde")
    for source in sources { archive.add(source.text, as: "sources/\(source.guid).txt") }
    return archive.bytes
  }

  /// An identifier that its parts alone decide.
  static func guid(_ parts: String...) -> String {
    var hash = ContentHash()
    hash.add(["yousaid"] + parts)
    return hash.uuid.uppercased()
  }

  /// The description of the project.
  var text: String {
    let name = XMLText.escaped(codebook.name.isEmpty ? "yousaid" : codebook.name)
    let lines =
      ["<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"\(name)\" origin=\"yousaid\">"]
      + section("Users", users) + ["  <CodeBook>"] + section("Codes", codes, "    ")
      + ["  </CodeBook>"] + section("Variables", variables) + section("Cases", cases)
      + section("Sources", sources.flatMap { $0.lines(margin: "    ") }) + ["</Project>"]
    return XMLText.start + lines.joined(separator: "\n") + "\n"
  }

  private func section(_ name: String, _ lines: [String], _ margin: String = "  ") -> [String] {
    lines.isEmpty ? [] : ["\(margin)<\(name)>"] + lines + ["\(margin)</\(name)>"]
  }

  private var selections: [CodingSource.Selection] { sources.flatMap(\.selections) }

  private var users: [String] {
    Set(selections.map(\.user)).sorted().map { user in
      "    <User guid=\"\(Self.guid("user", user))\" name=\"\(XMLText.escaped(user))\"/>"
    }
  }

  /// The codes of the codebook, and of themes that it had once and that something is coded with.
  private var codes: [String] {
    let known = Set(codebook.themes.map(\.code))
    let others = Set(selections.compactMap(\.theme)).subtracting(known).sorted()
    return CodebookExchange.codes(of: codebook, margin: "      ")
      + others.map { code in
        "      <Code guid=\"\(CodebookExchange.guid(of: code))\" "
          + "name=\"\(XMLText.escaped(code))\" isCodable=\"true\"/>"
      }
  }

  private var variables: [String] {
    guard !sources.isEmpty else { return [] }
    return (["group"] + CodingSource.variables).map { name in
      "    <Variable guid=\"\(Self.guid("variable", name))\" name=\"\(name)\" "
        + "typeOfVariable=\"Text\"/>"
    }
  }

  /// One case a person, by code, with the texts of all that the person answered.
  private var cases: [String] {
    var order: [Respondent] = []
    var its: [Respondent: [CodingSource]] = [:]
    for source in sources {
      if its[source.respondent] == nil { order.append(source.respondent) }
      its[source.respondent, default: []].append(source)
    }
    return order.flatMap { person -> [String] in
      let group = person.group?.rawValue ?? ""
      let name = XMLText.escaped(person.code)
      return ["    <Case guid=\"\(Self.guid("case", person.code, group))\" name=\"\(name)\">"]
        + (group.isEmpty ? [] : [CodingSource.value("group", group, "      ")])
        + (its[person] ?? []).map { "      <SourceRef targetGUID=\"\($0.guid)\"/>" }
        + ["    </Case>"]
    }
  }
}
