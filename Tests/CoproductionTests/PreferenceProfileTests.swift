import Foundation
import Testing

@testable import Coproduction

@Suite struct `What many orders of preference come to` {
  private struct Case: Decodable {
    var options: Int
    var orders: [[[Int]]]
    var borda: [Double]
    var schulze: [[Int]]
  }

  @Test func `Borda scores and the order of Schulze agree with pref_voting`() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/priorities.json")
    let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
    #expect(cases.count == 500)
    #expect(cases.count { $0.schulze.contains { $0.count > 1 } } > 100)
    for one in cases {
      var profile = PreferenceProfile(options: one.options)
      for order in one.orders { profile.add(order) }
      #expect(profile.borda == one.borda, "\(one.orders)")
      #expect(profile.schulze == one.schulze, "\(one.orders)")
    }
  }

  @Test func `somebody who beats everybody else alone comes first, and a circle is a tie`() {
    var profile = PreferenceProfile(options: 3)
    for order in [[0, 1, 2], [0, 1, 2], [1, 2, 0], [2, 0, 1]] { profile.add(order.map { [$0] }) }
    #expect(profile.schulze == [[0], [1], [2]])
    var circle = PreferenceProfile(options: 3)
    for order in [[0, 1, 2], [1, 2, 0], [2, 0, 1]] { circle.add(order.map { [$0] }) }
    #expect(circle.schulze == [[0, 1, 2]])
    #expect(circle.borda == [3, 3, 3])
  }

  @Test func `nobody's orders make everything equal`() {
    let nobody = PreferenceProfile(options: 2)
    #expect(nobody.schulze == [[0, 1]] && nobody.borda == [0, 0])
    #expect(PreferenceProfile(options: 0).schulze.isEmpty)
  }

  @Test func `pairs alone make an order`() {
    var profile = PreferenceProfile(options: 3)
    profile.add(2, over: 0)
    profile.add(2, over: 1)
    profile.add(0, over: 1)
    #expect(profile.schulze == [[2], [0], [1]])
  }
}
