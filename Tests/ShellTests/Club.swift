import FoundationEssentials
import Survey
import Terminal
import TestSupport

@testable import Shell

/// A small study that young people shape, with everything that was typed and shown.
final class Club {
  let place: TemporaryStudy
  private(set) var transcript = ""
  private var names: [String: String] = [:]

  /// Makes the study, with three responses to the first version.
  init() throws {
    place = try TemporaryStudy()
    try place.write(Club.questionnaire, to: "Questionnaires/club.yaml")
    try place.write(Club.codebook, to: "Questionnaires/codebook.yaml")
    try place.write(Club.settings, to: "Questionnaires/study.yaml")
    try answer(
      """
      respondent,take_part,quote,better,listened
      c1,yes,yes,I waited a whole year.,no
      c2,yes,no,I wait and wait for the bus.,yes
      c3,yes,yes,The bus is late.,no

      """)
  }

  /// Brings responses in.
  func answer(_ csv: String, wave: String = "2026-autumn") throws {
    try place.write(csv, to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire club --wave \(wave)")
  }

  /// Types a line, in which `{p1}` stands for the first code that began with p.
  @discardableResult
  func type(_ line: String, then lines: String...) -> TemporaryStudy.Ran {
    var words = line
    for (code, name) in names { words = words.replacing("{\(name)}", with: code) }
    let ran = place.run(words, typing: lines)
    transcript += "yousaid> \(line)\n\(named(ran.transcript))\n"
    return ran
  }

  /// The code behind a name.
  func code(_ name: String) -> String { names.first { $0.value == name }?.key ?? "" }

  /// The text with a name for every code that chance made.
  private func named(_ text: String) -> String {
    text.replacing(/\b([pacrs]|st)-[23456789bcdfghjkmnpqrstvwxz]{4}\b/) { match in
      let code = String(match.0)
      if names[code] == nil {
        names[code] = "\(match.1)\(names.keys.count { $0.hasPrefix("\(match.1)-") } + 1)"
      }
      return names[code] ?? code
    }
  }

  static let questionnaire = """
    # Ours.
    survey:
    - type: select_one yes_no
      name: take_part
      label::English (en): Do you want to take part?
      label::Easy Read (en-x-easyread): Do you want to take part?
      consent: take-part
    - type: select_one yes_no
      name: quote
      label::English (en): Can we show your words?
      label::Easy Read (en-x-easyread): Can we show your words?
      consent: quote
    - type: text
      name: better
      label::English (en): What could be better about your support?
      label::Easy Read (en-x-easyread): What do you want to change?
    # The last one.
    - type: select_one yes_no
      name: listened
      label::English (en): Do adults listen to you, or not?
      label::Easy Read (en-x-easyread): Do adults listen to you, or not?
    choices:
    - {list_name: yes_no, name: 'yes', label::English (en): 'Yes'}
    - {list_name: yes_no, name: 'no', label::English (en): 'No'}
    settings:
    - form_title: Our club
      version: '2026.1'
      group: young-person
    """

  static let codebook = """
    name: Themes
    version: "1"
    themes:
    - code: wait
      name: Waiting for support
      plain: Waiting too long
      words: ["wait*"]
    - code: bus
      name: Getting to school
      words: [bus]
    - code: taxi
      name: Taxis
      words: [taxi]
      retired: yes
      into: [bus]
    """

  static let settings = """
    name: Our partnership
    wave: ''
    groups:
    - {code: young-person, name: Young people}
    agencies:
    - {code: health, name: Health}
    - {code: education, name: Education}
    areas:
    - {code: voice, name: Being heard}
    - {code: health, name: Shorter waits}
    """
}
