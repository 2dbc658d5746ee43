import FoundationEssentials
import Survey
import Testing

@testable import Forms

/// Material for the tests of pages.
enum Sample {
  /// The program's words in English.
  static func english() throws -> Phrases { try #require(PhrasesFile.builtIn("en")) }

  /// A list of choices.
  static let colours = """
    choices:
    - {list_name: colours, name: red, label: Red}
    - {list_name: colours, name: blue, label: Blue}

    """

  /// One of most things that a questionnaire can hold.
  static let small = """
    survey:
    - {type: note, name: hello, label: "You can skip anything."}
    - {type: select_one yes_no, name: take_part, label: Do you want to take part?, consent: take-part}
    - {type: begin group, name: school, label: At school, relevant: "${take_part} = 'yes'"}
    - {type: select_multiple helpers, name: helped_by, label: Who helps you?, hint: Think of today.}
    - {type: rank helpers, name: order, label: Who helps most?}
    - {type: text, name: why, label: "You chose ${helped_by}. Why?", relevant: "${helped_by} != ''"}
    - {type: range, name: mark, label: How good is lunch?, parameters: start=1 end=3 step=1}
    - {type: end group}
    - {type: begin repeat, name: hopes, label: Hopes}
    - {type: date, name: day, label: When?}
    - {type: end repeat}
    choices:
    - {list_name: yes_no, name: 'yes', label: 'Yes'}
    - {list_name: yes_no, name: 'no', label: 'No'}
    - {list_name: helpers, name: teacher, label: A teacher}
    - {list_name: helpers, name: friend, label: A friend}
    settings:
    - {form_title: A small questionnaire, form_id: small}
    """
}

extension Sample {
  /// The bytes of a questionnaire of the project.
  static func starter(_ id: String) throws -> [UInt8] {
    let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return Array(
      try Data(contentsOf: URL(filePath: "\(project)/Questionnaires/\(id).yaml")))
  }
}
