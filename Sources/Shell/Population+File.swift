import Forms
import Study
import Survey
import Themes

extension Population {
  /// Reads a CSV file with the columns `field`, `value` and `people`.
  ///
  /// - Throws: a sentence that names the line where something is wrong.
  init(file: String) throws {
    do {
      try self.init(
        PopulationTable.rows(of: CSVTable(parsing: Study.bytes(at: file, limit: 1 << 24))))
    } catch let fault as CSVTable.Fault {
      throw Failure("\(file), line \(fault.line): \(fault.problem) \(fault.advice)")
    }
  }
}
