import Survey

/// Where in an EHC plan an answer belongs, by the columns of its question.
enum PlanPlace: Hashable, Sendable {
  /// What a person likes and is good at.
  case likes
  /// What matters to a person.
  case matters
  /// How to talk with a person.
  case talking
  /// How things are in one area.
  case experience(PlanArea)
  /// What a person hopes for in life, the longest view.
  case hope
  /// What would be different by the end of a phase.
  case outcome
  /// What can happen within a year.
  case step
  /// What a hope is about.
  case about
  /// What a parent and a child see differently, in the words of one of them.
  case differences
  /// Anything else about the person.
  case more
  /// Provision and placement (F to I), which agencies decide and no report here may hold.
  case provision

  /// The place that the columns `ehc`, `outcome` and `agency` give; nil where the answer has none in
  /// a plan.
  init?(_ question: Question) {
    let tags = question.tags
    switch tags.ehc.uppercased() {
    case "A": self = PlanPlace.own(tags)
    case "B": self = .experience(.education)
    case "C": self = .experience(.health)
    case "D": self = .experience(.care)
    case "E" where question.kind.options != nil: self = .about
    case "E": self = ["step", "next-step"].contains(tags.outcome) ? .step : .outcome
    case "F", "G", "H", "H1", "H2", "I": self = .provision
    default: return nil
    }
  }

  private static func own(_ tags: Tags) -> PlanPlace {
    switch tags.outcome {
    case "like", "good-at": .likes
    case "matters": .matters
    case "talk-with-me": .talking
    case "hope": .hope
    case "seen-differently": .differences
    case "": .more
    default: .experience(PlanArea(rawValue: tags.agency) ?? .together)
    }
  }
}

/// The areas of life that a plan keeps apart, named like the agencies.
enum PlanArea: String, CaseIterable, Sendable {
  case education, health, care, together

  /// The area as a heading.
  var name: String {
    switch self {
    case .education: "Education"
    case .health: "Health"
    case .care: "Home and care"
    case .together: "In all of life"
    }
  }
}

/// The areas of Preparing for Adulthood, which reviews look at from Year 9.
enum AdultArea: String, CaseIterable, Sendable {
  case employment, independence, community, health

  /// The area as people read it.
  var name: String {
    switch self {
    case .employment: "Further education and work"
    case .independence: "Living as independently as possible"
    case .community: "Friends and community"
    case .health: "Being as healthy as possible"
    }
  }
}

/// Whether an answer says that things go well.
enum PlanTone: String, CaseIterable, Sendable {
  case well, different, open
}
