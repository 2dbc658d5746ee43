import Coproduction
import Study
import Survey
import Terminal

extension Session {
  /// Every mark of a concern, in order; what could not be read is told.
  func concernMarks(in study: Study) throws -> [Record<ConcernMark>] {
    told(try study.records(.concerns, of: ConcernMark.self))
  }

  /// How a contact can be reached, and when somebody last made sure of that.
  func words(for contact: Contact) -> String {
    let reach = contact.reach.isEmpty ? "no number yet" : contact.reach
    let hours = contact.hours.isEmpty ? "" : ", \(contact.hours)"
    let checked = contact.checked.map { "checked on \($0.spoken)" } ?? "never checked"
    let warning = contact.isStale(on: now().localDate) ? ": check it before you rely on it" : ""
    return "\(contact.name): \(reach)\(hours), \(checked)\(warning)."
  }

  /// Tells of marks that were not there before, once whoever answered has left the keyboard.
  func tellOfMarks(since seen: Set<String>, in study: Study) {
    let found = try? study.records(.concerns, of: ConcernMark.self).records
    guard let new = found?.filter({ !seen.contains($0.id) }), !new.isEmpty else { return }
    console.say(
      "There is a note for the person who runs this session. To read it, type: concern list")
  }

  /// The ids of the marks that are there now.
  func marksSeen(in study: Study) -> Set<String> {
    Set(((try? study.records(.concerns, of: ConcernMark.self).records) ?? []).map(\.id))
  }
}
