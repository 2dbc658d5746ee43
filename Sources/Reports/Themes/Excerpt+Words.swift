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
}
