#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What each piece counts for in an answer: the more, the oftener it is there and the rarer
/// elsewhere.
///
/// An answer's pieces weigh (1 + ln tf) * idf with idf = ln((1 + n) / (1 + df)) + 1, scaled to length
/// 1, as scikit-learn's `TfidfVectorizer` has it with `sublinear_tf`. G. Salton and C. Buckley,
/// Term-weighting approaches in automatic text retrieval, Information Processing & Management 24
/// (1988).
struct TermWeights: Sendable {
  /// The column of each piece, in the order in which they first turned up.
  private var columns: [UInt64: Int32] = [:]
  /// The idf of each column.
  private var rarity: [Float] = []

  /// How many columns there are.
  var width: Int { rarity.count }

  /// Counts in how many documents each piece occurs.
  init(_ documents: [[UInt64]]) {
    columns.reserveCapacity(documents.reduce(0) { $0 + $1.count } / 4)
    var last: [Int32] = []
    var frequency: [Int] = []
    for (number, document) in documents.enumerated() {
      let number = Int32(number)
      for piece in document {
        let new = Int32(last.count)
        let column = Int(columns[piece, default: new])
        if column == last.count {
          columns[piece] = new
          last.append(number)
          frequency.append(1)
        } else if last[column] != number {
          last[column] = number
          frequency[column] += 1
        }
      }
    }
    let count = Double(documents.count)
    rarity = frequency.map { Float(log((1 + count) / Double(1 + $0)) + 1) }
  }

  /// The weights of a document's pieces, those left out that are in no document counted.
  func weights(of document: [UInt64]) -> SparseVector {
    var known = document.compactMap { columns[$0] }
    known.sort()
    var row = SparseVector()
    var start = 0
    while start < known.count {
      var end = start + 1
      while end < known.count, known[end] == known[start] { end += 1 }
      let times = end - start
      let often = times == 1 ? 1 : 1 + Float(log(Double(times)))
      row.append(often * rarity[Int(known[start])], at: known[start])
      start = end
    }
    let length = row.square.squareRoot()
    if length > 0 { row.values = row.values.map { $0 / length } }
    return row
  }

  /// The column of a piece; nil where no document had it.
  func column(of piece: UInt64) -> Int32? { columns[piece] }
}
