/// A study that asks young people and parents the same few questions, small so that it reads fast.
enum TwoGroups {
  static func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    for (id, group) in [("youth-council", "young-person"), ("parent-carer", "parent-carer")] {
      try place.write(
        """
        survey:
        - {type: select_one yes_no, name: take_part, label: Take part?, consent: take-part}
        - {type: select_one often, name: listened, label: Do people listen?, outcome: listened}
        - {type: text, name: good, label: What is good?}
        - {type: text, name: better, label: What could be better?}
        choices:
        - {list_name: yes_no, name: 'yes', label: 'Yes'}
        - {list_name: yes_no, name: 'no', label: 'No'}
        - {list_name: often, name: sometimes, label: Sometimes}
        - {list_name: often, name: 'no', label: 'No'}
        settings:
        - {form_title: What \(group) say, version: '1', group: \(group)}
        """, to: "Questionnaires/\(id).yaml")
    }
    try place.write(
      """
      name: Small
      version: "1"
      themes:
      - {code: getting-about, name: Getting about, words: ["bus*", taxi]}
      - {code: listened, name: Being listened to, words: ["listen*"]}
      - {code: waiting, name: Waiting, words: ["wait*"]}
      - {code: therapy, name: Therapy, words: ["therap*"]}
      """, to: "Questionnaires/codebook.yaml")
    return place
  }
}
