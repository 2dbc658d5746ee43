import Coproduction
import Forms
import Study
import Survey
import Terminal

extension Session {
  /// Every statement of a study as it stands now.
  func statements(in study: Study) throws -> Statements {
    let records = told(try study.records(.statements, of: StatementEntry.self))
    return Statements(
      records.map { (entry: $0.content, time: $0.time) },
      unquotable: try study.unquotable(of: Set(records.compactMap(\.content.source))))
  }

  /// Everything that was written down of votes, in order.
  func voteRecords(in study: Study) throws -> [Record<VoteEntry>] {
    told(try study.records(.votes, of: VoteEntry.self))
  }

  /// What the program says in English, Easy Read and another language that is asked for.
  func phrasebook(with language: String?, in study: Study) throws -> Phrasebook {
    let codes = ["en", "en-x-easyread"] + [language].compactMap(\.self)
    return try phrasebook(for: codes, in: study)
  }

  /// The group that somebody belongs to without being asked: the one named, or the only one there.
  func group(_ named: Group?, at gathering: Gathering?) -> Group? {
    if let named { return named }
    let there = (gathering?.people ?? [:]).filter { $0.value > 0 }
    return there.count == 1 ? there.first?.key : nil
  }
}
