import ArgumentParser
import Study
import Survey
import Terminal
import Themes

extension ShowThemes {
  /// Writes what the responses come to, to be merged with what others come to.
  func writePartial(_ partial: Partial, in session: Session) throws {
    let line = try PartialFile.bytes(of: partial) + [0x0A]
    guard let out = printing.out else {
      return session.console.deliver(String(decoding: line, as: UTF8.self))
    }
    try Study.place(private: line, at: out)
    session.console.say(
      "\(partial.responses.of("response")) counted in \(out). It holds exact counts and respondents' "
        + "codes, so keep it as safe as the responses, and publish only what is merged from it.")
  }

  /// Counts the responses that come on standard input, one a line.
  func countLines(in session: Session) throws {
    let study = try session.study(place)
    let frame = try Frame(of: study, by: by.map { Field($0) }, in: session)
    let found = try study.permissions()
    for problem in found.problems { session.console.complain(problem) }
    let lines = ResponseLines(
      coding: frame.coder, found.permissions, from: session.console)
    var ledger = lines.ledger
    ledger.apply(frame.decisions)
    let isInvented = ledger.isInvented
    var partial = Partial(of: frame.edition, by: frame.plan)
    partial.add(ledger, withInvented: isInvented.allSatisfy(\.self), by: frame.plan)
    try writePartial(partial, in: session)
    if lines.refused > 0 { throw ExitCode.failure }
  }

  /// Merges the files that partials were written to.
  func merged(in session: Session) throws -> (partial: Partial, plan: Plan) {
    let study = try session.study(place)
    let partials = try files.map { try PartialFile.partial(at: $0) }
    let isReal = partials.contains { !$0.isInvented && $0.responses > 0 }
    let kept = zip(files, partials).filter { !isReal || !$1.isInvented }
    if kept.count < partials.count {
      session.console.complain(
        "Some files hold invented responses and others real ones. The invented ones are left out.")
    }
    let frame = try Frame(
      of: study, by: partials.first?.field,
      ids: partials.reduce(into: []) { $0.formUnion($1.whole.questionnaires) }, in: session)
    var merged = Partial(of: frame.edition, by: frame.plan)
    var seen: [Partial] = []
    for (file, partial) in kept {
      guard partial.responses == 0 || !seen.contains(partial) else {
        throw Failure(
          "“\(file)” counts the same responses as a file before it, so that they would count twice. "
            + "Nothing was changed. Name each only once.")
      }
      seen.append(partial)
      do throws(Partial.Mismatch) {
        try merged.merge(partial)
      } catch {
        throw Failure("“\(file)” cannot be merged. \(error)")
      }
    }
    return (merged, frame.plan)
  }
}
