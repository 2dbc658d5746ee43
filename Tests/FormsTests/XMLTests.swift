import FoundationEssentials
import TestSupport
import Testing

@testable import Forms

@Suite struct `Reading XML` {
  /// A tree as another program found it.
  private struct Tree: Decodable {
    var name: String
    var namespace: String
    var attributes: [String: String]
    var text: String
    var children: [Tree]
  }

  private struct Case: Decodable {
    var xml: String
    var tree: Tree?
  }

  @Test func `the same tree is found as lxml finds, and what can do harm is refused`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/xml.json")
    let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
    #expect(cases.count >= 50)
    for one in cases {
      if let tree = one.tree {
        let element = try XMLReader.read(Array(one.xml.utf8))
        #expect(Self.isSame(element, tree), "\(one.xml)")
      } else {
        #expect(throws: XMLFault.self, "\(one.xml)") { try XMLReader.read(Array(one.xml.utf8)) }
      }
    }
  }

  private static func isSame(_ element: XMLElement, _ tree: Tree) -> Bool {
    element.name == tree.name && element.namespace == tree.namespace
      && element.attributes == tree.attributes
      && Array(element.text.unicodeScalars) == Array(tree.text.unicodeScalars)
      && element.children.count == tree.children.count
      && zip(element.children, tree.children).allSatisfy(isSame)
  }

  @Test func `a fault names its line`() {
    let fault = #expect(throws: XMLFault.self) {
      try XMLReader.read(Array("<a>\r\n<b>\n</c></a>".utf8))
    }
    #expect(fault?.line == 3)
    #expect(throws: XMLFault.self) { try XMLReader.read([0x3C, 0xFF, 0x3E]) }
    #expect(throws: XMLFault.self) {
      try XMLReader.read([UInt8](repeating: UInt8(ascii: " "), count: XMLReader.limit + 1))
    }
  }
}
