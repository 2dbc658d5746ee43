import Survey
import Themes

extension Excerpt {
  /// Whose words they are, where they are not, or may not be, the person's own.
  var wordsOf: String? {
    if let people {
      let size = collection.size.map { " of \($0)" } ?? ""
      return "said in a group\(size)" + (people > 1 ? ", \(people) agree" : "")
    }
    if speaker == .supporter { return "in words that their supporter found" }
    if collection.mode == .interpreted { return "through an interpreter" }
    return collection.typing == .notSaid ? "it is not known whose words these are" : nil
  }

  /// Whose words they are, as far as a quote says it.
  var attribution: String {
    [respondent.group.who, wordsOf, isInvented ? "invented example" : wave.name].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// Who applied the theme and when; nil where the answer speaks of none.
  var applied: String? {
    switch origin {
    case nil: nil
    case .codebook: "suggested now by the codebook"
    case .learned(let score):
      "suggested now by what was learned, score \(score.rounded(places: 2).expressed)"
    case .people: "confirmed by \(coder)\(time.map { " on \($0.spoken)" } ?? "")"
    }
  }

  /// Whether it speaks well or badly of the theme; nil where nobody can say.
  var opinion: String? {
    switch valence {
    case nil: nil
    case .positive: "speaks well of it"
    case .negative: "speaks badly of it"
    case .neutral: "speaks neither well nor badly of it"
    case .mixed: "speaks well and badly of it"
    }
  }

  /// Who applied the theme, as files name it; empty where the answer speaks of none.
  var coder: String { origin?.coder ?? "" }

  /// Whether a person has confirmed the theme, as files name it; empty where there is none.
  var status: String { origin.map { $0.score == nil ? "confirmed" : "suggested" } ?? "" }

  /// How sure a machine is, from 0 to 1; nil for people, who decide.
  var score: Double? { origin?.score?.rounded(places: 4) }
}

extension Group? {
  /// One of the group, where nothing else is told of them.
  var who: String {
    switch self {
    case .youngPerson: "a young person"
    case .parentCarer: "a parent or carer"
    case .practitioner: "a practitioner"
    case nil: "a person"
    }
  }
}
