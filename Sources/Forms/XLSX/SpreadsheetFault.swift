/// Why a file is no spreadsheet that is read here.
struct SpreadsheetFault: Error, Equatable {
  /// What is wrong, in a sentence.
  var problem: String
  /// What to do about it, in a sentence.
  var advice: String

  /// What can be done about most files.
  static let usual = "Nothing was read. Save it again as an Excel workbook (.xlsx)."

  init(_ problem: String, advice: String = usual) {
    self.problem = problem
    self.advice = advice
  }

  init(_ fault: ArchiveFault) { self.init(fault.problem) }

  /// A part of the workbook is not what it should be.
  init(_ fault: XMLFault, in part: String) {
    self.init("The part \(part.quoted) of the workbook cannot be read: \(fault.problem)")
  }
}
