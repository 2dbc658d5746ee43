/// What can be wrong with the `parameters` of a row.
enum ParameterProblem: Problem {
  case unreadable
  case unknown([String], known: [String])
  case notTrueOrFalse(String)
  case notANumber(String)
  case seedWithoutRandomize
  case auditReasons
  case auditLocation
  case zero(String)
  case widerThanScale(String)
  case offStep(String)
  case outsideScale(String)
  case appearance
  case labelsMissing(String)
  case labelNoNumber
  case labelOutside
  case labelOffStep
  case labelsNotEnds

  var sentences: (problem: String, advice: String) {
    switch self {
    case .unreadable:
      ("The parameters cannot be read.", "Write them as `start=1 end=5 step=1`.")
    case .unknown(let keys, let known):
      (
        "The parameters \(keys.map(\.quoted).joined(separator: ", ")) are not known for this type.",
        "Use \(known.map { "`\($0)`" }.joined(separator: ", "))."
      )
    case .notTrueOrFalse(let key):
      ("The parameter `\(key)` is neither true nor false.", "Write `\(key)=true` or leave it out.")
    case .notANumber(let key): ("The parameter `\(key)` is not a number.", "Write it in digits.")
    case .seedWithoutRandomize:
      ("There is a `seed` without `randomize=true`.", "Add `randomize=true`, or remove the seed.")
    case .auditReasons:
      (
        "The parameter `track-changes-reasons` has an unknown value.",
        "Write `track-changes-reasons=on-form-edit`."
      )
    case .auditLocation:
      (
        "The location parameters of the audit are not complete and right.",
        "Remove them: no place is recorded here."
      )
    case .zero(let key): ("The parameter `\(key)` is zero.", "Write a number above zero.")
    case .widerThanScale(let key):
      ("The parameter `\(key)` is larger than the whole scale.", "Write a smaller number.")
    case .offStep(let key):
      (
        "The parameter `\(key)` does not fall on a step of the scale.",
        "Write a multiple of `step`."
      )
    case .outsideScale(let key):
      ("The parameter `\(key)` lies outside the scale.", "Write a number from `start` to `end`.")
    case .appearance:
      (
        "Ticks, their labels and a placeholder do not go with this appearance.",
        "Use the appearance `vertical` or `no-ticks`, or none."
      )
    case .labelsMissing(let list):
      (
        "There is no list \(list.quoted) for the labels of the scale.",
        "Add it to the choices sheet."
      )
    case .labelNoNumber:
      ("A label of the scale has a name that is not a number.", "Use the numbers of the scale.")
    case .labelOutside:
      ("A label lies outside the scale.", "Use numbers from `start` to `end`.")
    case .labelOffStep:
      ("A label does not fall on a step of the scale.", "Use numbers that can be chosen.")
    case .labelsNotEnds:
      (
        "Without ticks, a scale has labels at its two ends only.",
        "Keep the labels of `start` and `end`, or remove `no-ticks`."
      )
    }
  }
}
