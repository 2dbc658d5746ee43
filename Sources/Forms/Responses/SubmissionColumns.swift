/// The columns that KoboToolbox, ODK Central and our own exports add to the answers.
enum SubmissionColumns {
  /// The columns whose cell no two returns share, the surest first.
  static let ids = [
    "_uuid", "meta/instanceid", "meta-instanceid", "instanceid", "key", "__id", "_id",
  ]

  private static let names: Set<String> = [
    // Of forms, where no question has the name.
    "start", "end", "today", "deviceid", "username", "email", "phonenumber", "simserial",
    "subscriberid", "audit", "instanceid", "instancename",
    // Of ODK Central and ODK Briefcase.
    "key", "parent_key", "submissiondate", "submitterid", "submittername", "attachmentspresent",
    "attachmentsexpected", "status", "reviewstate", "edits", "formversion", "devicephonenumber",
    "iscomplete",
    // Of our own.
    "response", "questionnaire", "version", "wave", "typing", "facilitator", "supporter", "size",
    "started", "finished", "invented", ours,
  ]

  /// A column that every table of ours has, and none of others.
  static let ours = "consent.given-by"

  /// Says whether a column is about the form or how it was sent.
  static func isMetadata(_ heading: String) -> Bool {
    let plain = heading.lowercased()
    if names.contains(plain) || plain.hasPrefix("_") { return true }
    return ["meta/", "meta-", "formhub/", "formhub-"].contains { plain.hasPrefix($0) }
  }

  /// Says whether a column stands for a repeat, whose answers are in another file.
  static func isElsewhere(_ heading: String) -> Bool {
    heading.uppercased().hasPrefix("SET-OF-")
      || heading.split(whereSeparator: { "/-".contains($0) }).contains { $0.hasPrefix("SET-OF") }
  }
}
