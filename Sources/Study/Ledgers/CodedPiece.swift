import Themes

/// Some files of one folder, coded.
struct CodedPiece: Sendable {
  let place: ResponsePlace
  /// The files with a response, one a row of the ledger.
  var files = StampedFiles()
  /// The ledger; nil where it is as it was kept and nobody has opened it.
  var ledger: Ledger?
  /// How many of the responses were made up.
  var invented = 0
  /// What is kept of them; nil where that is something else, or nothing.
  var kept: KeptPiece?
  /// Whether it differs from what was kept before.
  var isNew = false
  /// How many files are sealed.
  var sealed = 0
  /// A sentence about every other file that cannot be read.
  var problems: [String] = []

  /// The same with its ledger at hand, which is made anew where it was torn.
  func opened(by coder: ResponseCoder) -> CodedPiece {
    whole ?? CodingTask(place: place, kept: nil).coded(by: coder)
  }

  /// The same with its ledger at hand; nil where that was torn.
  var whole: CodedPiece? {
    guard ledger == nil else { return self }
    guard let ledger = kept?.ledger(of: files.names.count) else { return nil }
    var opened = self
    opened.ledger = ledger
    return opened
  }
}
