/// The words for yes and no that XLSForm knows.
enum YesNo {
  /// Reads `yes`, `TRUE`, `false()` and so on; nil where it is neither.
  static func read(_ text: String?) -> Bool? {
    switch text {
    case "yes", "Yes", "YES", "true", "True", "TRUE", "true()": true
    case "no", "No", "NO", "false", "False", "FALSE", "false()": false
    default: nil
    }
  }
}
