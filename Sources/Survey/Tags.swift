/// What a question is about, in the codes of our own XLSForm columns.
public struct Tags: Equatable, Sendable {
  /// The theme that its answers are expected to speak of.
  public var theme: String
  /// The section of an EHC plan, A to K.
  public var ehc: String
  /// The Preparing for Adulthood area.
  public var pfa: String
  /// The agency that it is about.
  public var agency: String
  /// The code that lays young people's and parents' answers side by side.
  public var outcome: String
  /// The consent that the answer is recorded under, such as `take-part`.
  public var consent: String

  /// Makes tags; what is left out is empty.
  public init(
    theme: String = "", ehc: String = "", pfa: String = "", agency: String = "",
    outcome: String = "", consent: String = ""
  ) {
    self.theme = theme
    self.ehc = ehc
    self.pfa = pfa
    self.agency = agency
    self.outcome = outcome
    self.consent = consent
  }
}
