import Forms
import Survey
import Testing

/// A questionnaire with a question of every type, and a good answer to each.
enum EveryType {
  static let id = "every-type"

  /// The questionnaire.
  static var questionnaire: Questionnaire {
    get throws {
      let reading = XLSForm.read(Array(form.utf8), file: id)
      return try #require(reading.questionnaire, "\(reading.flaws)")
    }
  }

  /// A study that holds it.
  static func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(form, to: "Questionnaires/\(id).yaml")
    return place
  }

  /// Longer than two rows of the narrowest window, in words and in one piece.
  static let longWords =
    "I waited for speech therapy for so very long that my whole family stopped counting weeks, "
    + String(repeating: "really", count: 12) + "!"

  /// What is typed at each question, by its name; the offer of another turn is declined.
  static let answers = [
    "hello": "", "take_part": "yes", "school": "1", "helped_by": "1 3", "place": "other",
    "place_other": "The bus stop", "wishes": "2 1 3", "safe": "3", "meetings": "2",
    "hours": "1.5", "better": longWords, "review": "3 June 2012", "bus": "14:30",
    "visit": "3 June 2012 14:30", "room": "My room", "hope": "To drive", "hopes": "no",
    "ready": "1",
  ]

  /// What nobody could mean as an answer, by the name of the question; any words do for the others.
  static let misses = [
    "take_part": "purple", "school": "purple", "helped_by": "purple", "place": "purple",
    "wishes": "1 1", "safe": "99", "meetings": "many", "hours": "many", "review": "31 June 2012",
    "bus": "25:99", "visit": "yesterday", "hopes": "purple", "ready": "purple",
  ]

  private static let form = """
    survey:
    - {type: note, name: hello, label: This asks a bit of everything.}
    - {type: select_one yes_no, name: take_part, label: Do you want to take part?, consent: take-part}
    - {type: select_one feeling, name: school, label: How is school for you?, hint: Think of this week., guidance_hint: School can be a college too.}
    - {type: select_multiple people, name: helped_by, label: Who helps you?}
    - {type: select_one place or_other, name: place, label: Where do you feel well?}
    - {type: rank wish, name: wishes, label: What matters most?}
    - {type: range, name: safe, label: How safe do you feel?, parameters: start=1 end=5 step=1}
    - {type: integer, name: meetings, label: How many meetings were there?}
    - {type: decimal, name: hours, label: How many hours did you wait?}
    - {type: text, name: better, label: What could be better?}
    - {type: date, name: review, label: When was your review?}
    - {type: time, name: bus, label: When does your bus leave?}
    - {type: dateTime, name: visit, label: When does your nurse visit?}
    - {type: begin_group, name: home, label: My home}
    - {type: text, name: room, label: Which room do you like?}
    - {type: end_group, name: ''}
    - {type: begin_repeat, name: hopes, label: A hope}
    - {type: text, name: hope, label: What do you hope for?}
    - {type: end_repeat, name: ''}
    - {type: acknowledge, name: ready, label: Your answers help us to plan.}
    choices:
    - {list_name: yes_no, name: 'yes', label: 'Yes'}
    - {list_name: yes_no, name: 'no', label: 'No'}
    - {list_name: feeling, name: good, label: Good}
    - {list_name: feeling, name: ok, label: OK}
    - {list_name: feeling, name: bad, label: Not good}
    - {list_name: people, name: teacher, label: A teacher}
    - {list_name: people, name: friend, label: A friend}
    - {list_name: people, name: family, label: My family}
    - {list_name: place, name: school, label: In class}
    - {list_name: place, name: home, label: At home}
    - {list_name: wish, name: time, label: More time}
    - {list_name: wish, name: quiet, label: A quiet place}
    - {list_name: wish, name: friends, label: More friends}
    settings:
    - {form_title: A bit of everything, form_id: every-type, version: '1', group: young-person}

    """
}
