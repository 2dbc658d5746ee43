import Survey

/// The names of question types, old and new.
enum TypeNames {
  /// Types that need no list and no parameters.
  static let plain: [String: Question.Kind] = [
    "text": .text, "string": .text, "q string": .text, "add text prompt": .text,
    "phone number": .text,
    "integer": .integer, "int": .integer, "q int": .integer, "add integer prompt": .integer,
    "percentage": .integer, "number of days in last month": .integer,
    "number of days in last six months": .integer, "number of days in last year": .integer,
    "decimal": .decimal, "q decimal": .decimal, "add decimal prompt": .decimal,
    "date": .date, "q date": .date, "add date prompt": .date,
    "time": .time,
    "datetime": .dateTime, "dateTime": .dateTime, "date time": .dateTime,
    "q date time": .dateTime, "q dateTime": .dateTime, "add date time prompt": .dateTime,
    "add dateTime prompt": .dateTime,
    "note": .note, "q note": .note, "add note prompt": .note,
    "acknowledge": .acknowledge, "trigger": .acknowledge, "q acknowledge": .acknowledge,
    "add acknowledge prompt": .acknowledge,
    "calculate": .calculate, "q calculate": .calculate, "add calculate prompt": .calculate,
    "hidden": .hidden,
    "start": .metadata(.start), "start time": .metadata(.start),
    "get start time": .metadata(.start),
    "end": .metadata(.end), "end time": .metadata(.end), "get end time": .metadata(.end),
    "today": .metadata(.today), "get today": .metadata(.today),
    "deviceid": .metadata(.deviceid), "device id": .metadata(.deviceid),
    "get device id": .metadata(.deviceid), "imei": .metadata(.deviceid),
    "uri:deviceid": .metadata(.deviceid),
    "username": .metadata(.username), "uri:username": .metadata(.username),
    "email": .metadata(.email), "uri:email": .metadata(.email),
    "phonenumber": .metadata(.phonenumber), "get phone number": .metadata(.phonenumber),
    "uri:phonenumber": .metadata(.phonenumber),
    "simserial": .metadata(.simserial), "sim id": .metadata(.simserial),
    "get sim id": .metadata(.simserial), "uri:simserial": .metadata(.simserial),
    "subscriberid": .metadata(.subscriberid), "subscriber id": .metadata(.subscriberid),
    "get subscriber id": .metadata(.subscriberid), "uri:subscriberid": .metadata(.subscriberid),
    "start-geopoint": .metadata(.startGeopoint),
  ]

  /// The constraints that some old types bring along.
  static let constraints: [String: String] = [
    "percentage": "0 <= . and . <= 100", "number of days in last month": "0 <= . and . <= 31",
    "number of days in last six months": "0 <= . and . <= 183",
    "number of days in last year": "0 <= . and . <= 365",
    "phone number": "regex(., '^\\d*$')",
  ]

  /// The hints that some old types bring along.
  static let hints: [String: String] = [
    "phone number": "Enter numbers only.",
    "number of days in last month": "Enter a number 0-31.",
    "number of days in last six months": "Enter a number 0-183.",
    "number of days in last year": "Enter a number 0-365.",
  ]

  /// What types that are not supported ask for.
  static let unsupported: [String: String] = {
    let byThing: [String: [String]] = [
      "a photo": [
        "image", "photo", "q image", "q picture", "add image prompt", "add photo prompt",
      ],
      "a recording of sound": ["audio", "q audio", "add audio prompt", "background-audio"],
      "a film": ["video", "q video", "add video prompt"],
      "a place": [
        "geopoint", "geotrace", "geoshape", "q geopoint", "q geotrace", "q geoshape", "gps",
        "location", "q location", "add location prompt", "background-geopoint", "osm",
      ],
      "a file": ["file", "add file prompt", "csv-external", "xml-external"],
      "a barcode": ["barcode", "q barcode", "add barcode prompt"],
      "an entity": ["entity"], "a grid of choices": ["kobomatrix", "begin_kobomatrix"],
    ]
    return Dictionary(
      byThing.flatMap { thing, names in names.map { ($0, thing) } }
    ) { first, _ in first }
  }()

  /// The words after `begin` and `end`; a loop is not supported.
  static let controls: [(String, RowType.Control?)] = [
    ("group", .group), ("lgroup", .repetition), ("repeat", .repetition),
    ("looped group", .repetition), ("loop", nil),
  ]

  /// The words before the name of a list, longer ones first; nil is not supported.
  static let selects: [(String, RowType.Command?)] = [
    ("select_multiple_from_file", nil), ("select multiple from file", nil),
    ("select_one_from_file", nil), ("select one from file", nil), ("select_one_external", nil),
    ("select one external", nil), ("add select multiple prompt using", .several),
    ("add select one prompt using", .one), ("select all that apply from", .several),
    ("select all that apply", .several), ("select one from", .one), ("select_multiple", .several),
    ("select_one", .one), ("select one", .one), ("select1", .one), ("rank", .rank),
  ]

  /// What allows an answer that is not on the list.
  static let orOther = [" or specify other", " or_other", " or other"]

  /// Types that are right only with a list.
  static let bareSelects: Set<String> = [
    "select one", "select_one", "select1", "select_multiple", "select multiple from",
    "select all that apply", "select all that apply from", "select multiple using",
    "select one using", "select one from", "add select multiple prompt using",
    "add select one prompt using", "q select", "q select1", "select one external", "rank",
  ]

  /// Settings that may stand on the survey sheet.
  static let settings: Set<String> = [
    "form_title", "set_form_title", "form_id", "set_form_id", "prefix",
  ]

  /// Types to compare a mistyped one with.
  static let words: [String] =
    [
      "begin_group", "begin_repeat", "end_group", "end_repeat", "begin group", "begin repeat",
      "end group", "end repeat", "range", "audit",
    ] + plain.keys.filter { !$0.contains(" ") }.sorted()

  /// Commands to compare the beginning of a mistyped type with.
  static let commands = ["select_one", "select_multiple", "rank", "begin_group", "begin_repeat"]
}
