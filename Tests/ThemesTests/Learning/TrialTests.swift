import Survey
import Testing

@testable import Themes

/// How good the coder is on real comments.
///
/// A debug build is so slow that it does less; `swift test -c release --filter Trial` does it all.
@Suite(.enabled(if: Comments.folder != nil, "there is no test material beside the project"))
struct `Trials on real comments` {
  private func comments() throws -> Comments {
    try Comments(in: #require(Comments.folder))
  }

  /// The mean over draws of so many coded comments, each judged by a fifth that was set aside.
  private func mean(of count: Int, draws: Int) throws -> Double {
    let comments = try comments()
    let trials = (0..<draws).map { draw in
      let all = comments.shuffled(seed: UInt64(draw))
      var trial = Trial(comments.codebook)
      let aside = all.count / 5
      trial.add(learning: Array(all[aside..<aside + count]), judging: Array(all[..<aside]))
      trial.report("\(count) coded, draw \(draw + 1)")
      return Trial.f1(trial.coder).macro
    }
    return trials.reduce(0, +) / Double(draws)
  }

  @Test func `with a few coded comments it is no worse than the codebook`() throws {
    #expect(try mean(of: 50, draws: 3) >= 0.43)
  }

  #if !DEBUG
    @Test func `the more comments are coded, the better it is`() throws {
      #expect(try mean(of: 50, draws: 10) >= 0.44)
      #expect(try mean(of: 200, draws: 10) >= 0.45)
      #expect(try mean(of: 1000, draws: 5) >= 0.48)
    }

    @Test(arguments: [1, 2, 3])
    func `with four fifths coded it is far better than the codebook`(_ seed: UInt64) throws {
      let comments = try comments()
      let all = comments.shuffled(seed: seed)
      var trial = Trial(comments.codebook)
      for fold in 0..<5 {
        trial.add(
          learning: all.indices.filter { $0 % 5 != fold }.map { all[$0] },
          judging: all.indices.filter { $0 % 5 == fold }.map { all[$0] })
      }
      trial.report("Five parts, seed \(seed)")
      let coder = Trial.f1(trial.coder)
      #expect(coder.macro >= 0.53 && coder.micro >= 0.685)
      #expect(Trial.f1(trial.valence.values).macro >= 0.66)
    }

    @Test func `themes that a codebook lacks are suggested`() throws {
      let comments = try comments()
      var (hidden, found) = (0, 0)
      for theme in comments.codebook.themes {
        let others = Codebook(themes: comments.codebook.themes.filter { $0.code != theme.code })
        let rest = CompiledCodebook(others)
        let own = CompiledCodebook(Codebook(themes: [theme]))
        let texts = comments.examples.map(\.text)
        let uncoded = texts.filter { rest.matches(in: $0).isEmpty }
        // A theme that two answers speak of cannot stand out.
        guard uncoded.count(where: { !own.matches(in: $0).isEmpty }) >= 3 else { continue }
        hidden += 1
        let coded = texts.filter { !rest.matches(in: $0).isEmpty }
        let phrases = KeyPhrase.newThemes(in: uncoded, against: coded, limit: 50)
        if phrases.contains(where: { $0.forms.contains { !own.matches(in: $0).isEmpty } }) {
          found += 1
        }
      }
      print("Of \(hidden) hidden themes, \(found) are among 50 suggestions.")
      #expect(found >= 13)
    }
  #endif
}
