import Sealing
import Study
import Terminal

/// Seals what is there already, and says how far it came.
struct Sealer {
  let study: Study
  let session: Session

  /// Seals everything that is not sealed for those who can open the study now.
  func sealAll(checkedBy keys: [PrivateKey]) throws {
    let total = try study.responseFiles().count
    let result = try study.sealAll(
      checkedBy: keys,
      announcing: { subject in
        session.auditor.touched.responses = [subject]
        session.auditor.record(.begun)
      }, told: session.progress("Sealing", of: total))
    session.auditor.touched.responses = []
    for problem in result.problems { session.console.complain(problem) }
    session.console.say(
      result.done == 0
        ? "Nothing else had to be sealed."
        : "\(result.done.of("file")) sealed, each opened again before it took its place.")
    guard result.problems.isEmpty else {
      throw Failure(
        "Not everything could be sealed, for the reasons above. Every file that was not is as it was. "
          + "To go on, type: seal rotate")
    }
  }

  /// What sealing cannot undo.
  static let limits =
    "What was saved unsealed before can still be in backups and copies, and on the disk until it is "
    + "overwritten."
}
