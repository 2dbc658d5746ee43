import Forms
import Study

extension Session {
  /// What is made of the table in a CSV file; what stands in the way is told with the file's name.
  func table<Made>(in file: String, _ made: (CSVTable) throws -> Made) throws -> Made {
    let bytes = try Study.bytes(at: file, limit: 1 << 28)
    do {
      return try made(try CSVTable(parsing: bytes))
    } catch let fault as CSVTable.Fault {
      throw Failure("\(file), line \(fault.line): \(fault.problem) \(fault.advice)")
    } catch let fault as CSVTable.Unsuitable {
      throw Failure("\(file): \(fault.problem) \(fault.advice)")
    }
  }
}
