import Survey

/// The numbers of a range question, checked as pyxform checks them.
struct RangeParameters {
  /// The scale, where it is right.
  var scale: Question.Kind.Scale?
  /// What is wrong.
  var problem: ParameterProblem?

  /// Reads the scale of a row.
  init(_ parameters: Parameters, appearance: String, lists: [String: [Choice]]) {
    let unknown = parameters.unknown(besides: Parameters.range)
    guard unknown.isEmpty else {
      problem = .unknown(unknown, known: Parameters.range)
      return
    }
    let extras = ["tick_interval", "placeholder", "tick_labelset"]
    if !appearance.isEmpty, !appearance.contains("vertical"), !appearance.contains("no-ticks"),
      extras.contains(where: { parameters.values[$0] != nil })
    {
      problem = .appearance
      return
    }
    var numbers: [String: Exact] = ["start": 1, "end": 10, "step": 1]
    for key in Parameters.range where key != "tick_labelset" {
      guard let text = parameters.values[key] else { continue }
      guard let number = Exact(text) else {
        problem = .notANumber(key)
        return
      }
      numbers[key] = number
    }
    guard let start = numbers["start"], let end = numbers["end"], let step = numbers["step"] else {
      return
    }
    let ends = Ends(start: start, end: end)
    problem =
      Self.problem(ends, step, interval: numbers["tick_interval"])
      ?? Self.problem(ends, step, placeholder: numbers["placeholder"])
      ?? parameters.values["tick_labelset"].flatMap { list in
        Self.problem(
          ends, step: step, interval: numbers["tick_interval"], list, lists[list],
          isPlain: appearance.contains("no-ticks"))
      }
    if problem == nil {
      scale = .init(start: start.double, end: end.double, step: step.double)
    }
  }

  /// The two ends of a scale, which may run down.
  private struct Ends {
    var start: Exact
    var end: Exact
    var width: Exact { start < end ? end - start : start - end }
    func contain(_ number: Exact) -> Bool { min(start, end) <= number && number <= max(start, end) }
  }

  private static func problem(_ ends: Ends, _ step: Exact, interval: Exact?) -> ParameterProblem? {
    if step.isZero { return .zero("step") }
    if ends.width < step { return .widerThanScale("step") }
    guard let interval else { return nil }
    if interval.isZero { return .zero("tick_interval") }
    if ends.width < interval { return .widerThanScale("tick_interval") }
    return interval.isMultiple(of: step) ? nil : .offStep("tick_interval")
  }

  private static func problem(_ ends: Ends, _ step: Exact, placeholder: Exact?) -> ParameterProblem?
  {
    guard let placeholder else { return nil }
    if !(placeholder - ends.start).isMultiple(of: step) { return .offStep("placeholder") }
    return ends.contain(placeholder) ? nil : .outsideScale("placeholder")
  }

  private static func problem(
    _ ends: Ends, step: Exact, interval: Exact?, _ list: String, _ choices: [Choice]?,
    isPlain: Bool
  ) -> ParameterProblem? {
    guard let choices else { return .labelsMissing(list) }
    var labelled: Set<Exact> = []
    for choice in choices {
      guard let number = Exact(choice.name) else { return .labelNoNumber }
      if !ends.contain(number) { return .labelOutside }
      if !(number - ends.start).isMultiple(of: interval ?? step) { return .labelOffStep }
      labelled.insert(number)
    }
    return isPlain && labelled != [ends.start, ends.end] ? .labelsNotEnds : nil
  }
}
