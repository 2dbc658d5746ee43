#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How likely a theme is, given how far an answer lies on its side and what the codebook found.
///
/// Logistic regression, held back a little so that a few answers cannot swing it: the least of
/// Σ log(1 + exp(−yᵢ zᵢ)) + ½ 0.3 (a² + b²) with z = a score + b evidence + c, by Newton's method.
/// J. Platt, Probabilistic outputs for support vector machines (1999).
struct Calibration: Sendable {
  private var score = 0.0
  private var evidence = 0.0
  private var base = 0.0

  /// An answer that people have read.
  struct Sample: Sendable {
    /// How far it lies on the side of the theme.
    var score: Double
    /// What the codebook found, see `EntryTrust`.
    var evidence: Double
    /// Whether it speaks of the theme.
    var isPositive: Bool
  }

  /// What holds the two slopes back.
  private static let penalty = 0.3

  /// Learns from answers.
  init(_ samples: some Collection<Sample>) {
    let positives = samples.count(where: \.isPositive)
    base = log(Double(positives + 1) / Double(samples.count - positives + 1))
    for _ in 0..<25 where step(samples) < 1e-6 { break }
  }

  /// How likely the theme is, from 0 to 1.
  func likelihood(score: Double, evidence: Double) -> Double {
    1 / (1 + exp(-max(-30, min(30, self.score * score + self.evidence * evidence + base))))
  }

  /// Whether what the codebook found speaks for the theme.
  var usesCodebook: Bool { evidence > 0 }

  /// One step of Newton's method; gives back how far it went.
  private mutating func step(_ samples: some Collection<Sample>) -> Double {
    // Of the matrix of second derivatives, the lower half.
    var (ss, se, ee, sb, eb, bb) = (Self.penalty, 0.0, Self.penalty, 0.0, 0.0, 1e-6)
    var (gs, ge, gb) = (Self.penalty * score, Self.penalty * evidence, 1e-6 * base)
    for sample in samples {
      let likelihood = likelihood(score: sample.score, evidence: sample.evidence)
      let error = likelihood - (sample.isPositive ? 1 : 0)
      let weight = likelihood * (1 - likelihood) + 1e-9
      gs += error * sample.score
      ge += error * sample.evidence
      gb += error
      ss += weight * sample.score * sample.score
      se += weight * sample.score * sample.evidence
      ee += weight * sample.evidence * sample.evidence
      sb += weight * sample.score
      eb += weight * sample.evidence
      bb += weight
    }
    // Cholesky's factors of that matrix, then forwards and backwards.
    let l11 = ss.squareRoot()
    let (l21, l31) = (se / l11, sb / l11)
    let l22 = (ee - l21 * l21).squareRoot()
    let l32 = (eb - l21 * l31) / l22
    let l33 = max(1e-12, bb - l31 * l31 - l32 * l32).squareRoot()
    let y1 = gs / l11
    let y2 = (ge - l21 * y1) / l22
    let y3 = (gb - l31 * y1 - l32 * y2) / l33
    let x3 = y3 / l33
    let x2 = (y2 - l32 * x3) / l22
    let x1 = (y1 - l21 * x2 - l31 * x3) / l11
    // A step that is too long would throw every answer to one side.
    let longest = max(abs(x1), abs(x2), abs(x3))
    let scale = longest > 4 ? 4 / longest : 1
    score -= x1 * scale
    evidence -= x2 * scale
    base -= x3 * scale
    return longest
  }
}
