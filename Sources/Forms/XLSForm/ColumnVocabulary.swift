/// The columns that a sheet may have.
struct ColumnVocabulary: Sendable {
  /// Official names.
  let known: Set<String>
  /// Other names, with the parts of the official ones.
  let aliases: [String: [String]]
  /// Whether any other column has a meaning, as for choice filters.
  let isOpen: Bool

  /// The official name of a header that needs no taking apart.
  func plain(_ header: String) -> String? {
    if known.contains(header), aliases[header] == nil { return header }
    let plain = header.snakeCased
    return known.contains(plain) && aliases[plain] == nil ? plain : nil
  }

  /// Words to compare a mistyped header with.
  var words: [String] { (known.union(aliases.keys)).sorted() }

  private static let media: [String: [String]] = [
    "image": ["media", "image"], "big-image": ["media", "big-image"],
    "audio": ["media", "audio"], "video": ["media", "video"],
  ]

  /// The columns of the survey sheet.
  static let survey = ColumnVocabulary(
    known: [
      "actions", "bind", "choice_filter", "choices", "control", "default", "guidance_hint", "hint",
      "instance", "itemset", "label", "list_name", "media", "name", "parameters", "query",
      "sms_field", "trigger", "type", "theme", "ehc", "pfa", "agency", "outcome", "consent", "say",
      "scan",
      "disabled", "intent", "note", "notes", "comment", "comments",
    ],
    aliases: media.merging([
      "sms_option": ["sms_option"], "sms_separator": ["sms_separator"],
      "compact_tag": ["instance", "odk:tag"], "read_only": ["bind", "readonly"],
      "readonly": ["bind", "readonly"], "relevant": ["bind", "relevant"],
      "relevance": ["bind", "relevant"], "caption": ["label"],
      "appearance": ["control", "appearance"], "required": ["bind", "required"],
      "constraint": ["bind", "constraint"],
      "constraining_message": ["bind", "jr:constraintMsg"],
      "constraint_message": ["bind", "jr:constraintMsg"],
      "constraint_msg": ["bind", "jr:constraintMsg"], "calculation": ["bind", "calculate"],
      "calculate": ["bind", "calculate"], "command": ["type"], "tag": ["name"],
      "value": ["name"], "count": ["control", "jr:count"], "repeat_count": ["control", "jr:count"],
      "jr:count": ["control", "jr:count"], "autoplay": ["control", "autoplay"],
      "rows": ["control", "rows"], "noapperrorstring": ["bind", "jr:noAppErrorString"],
      "no_app_error_string": ["bind", "jr:noAppErrorString"],
      "requiredmsg": ["bind", "jr:requiredMsg"], "required_message": ["bind", "jr:requiredMsg"],
      "body": ["control"], "save_to": ["bind", "entities:saveto"],
    ]) { own, _ in own },
    isOpen: false)

  /// The columns of the choices sheet.
  static let choices = ColumnVocabulary(
    known: ["label", "media", "name", "sms_option", "say", "valence"],
    aliases: media.merging([
      "caption": ["label"], "list_name": ["list name"], "value": ["name"],
    ]) { own, _ in own },
    isOpen: true)

  /// The columns of the settings sheet.
  static let settings = ColumnVocabulary(
    known: [
      "add_none_option", "allow_choice_duplicates", "attribute", "auto_delete", "auto_send", "bind",
      "clean_text_values", "client_editable", "control", "default_language", "delimiter",
      "entity_version", "flat", "hint", "id_string", "instance", "instance_name", "instance_xmlns",
      "label", "media", "name", "namespaces", "omit_instanceID", "public_key",
      "sms_allow_media", "sms_date_format", "sms_datetime_format", "sms_field", "sms_keyword",
      "sms_response", "sms_separator", "style", "submission_url", "title", "type", "version",
      "group", "retention_months",
    ],
    aliases: [
      "form_title": ["title"], "set_form_title": ["title"], "form_id": ["id_string"],
      "set_form_id": ["id_string"], "prefix": ["prefix"],
    ],
    isOpen: false)

  /// The columns of the glossary sheet, which is our own.
  static let glossary = ColumnVocabulary(
    known: ["word", "forms", "meaning"], aliases: [:], isOpen: false)
}
