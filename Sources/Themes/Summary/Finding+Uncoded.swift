import Survey

extension Finding {
  /// The answers that speak of no theme, as if that were one; its code is empty.
  public init(uncodedIn readings: [Reading]) {
    let excerpts = readings.flatMap { reading in
      reading.answers.filter { $0.codings.isEmpty && !$0.isNonAnswer }
        .map { Excerpt(nil, of: $0, in: reading.response) }
    }
    self.init(
      theme: "", name: "Answers that speak of no theme",
      respondents: Set(excerpts.map(\.respondent)).count,
      base: Set(readings.map(\.response.respondent)).count, excerpts: excerpts)
  }
}
