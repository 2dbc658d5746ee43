import Terminal

/// Whether a screen reader is in use, as far as this computer or whoever started the program says.
///
/// It is never guessed. A flag comes before `YOUSAID_ACCESSIBLE`, that before `ACCESSIBLE`, and all
/// of them before what a person prefers; `0`, `false` and `no` turn it off, and an empty value says
/// nothing.
struct Accessibility: Equatable {
  /// Whether it is on; nil where nothing is said.
  let isOn: Bool?
  /// What turned it on.
  let source: String?

  init(flag: Bool, _ environment: Environment) {
    if flag {
      isOn = true
      source = "--screen-reader"
      return
    }
    for name in ["YOUSAID_ACCESSIBLE", "ACCESSIBLE"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      isOn = !["0", "false", "no"].contains(value.lowercased())
      source = isOn == true ? "\(name)=\(value)" : nil
      return
    }
    isOn = nil
    source = nil
  }
}
