/// A part of an XML file: its name, its attributes, and what stands in it.
struct XMLElement: Equatable, Sendable {
  /// The name without a prefix.
  var name: String
  /// The namespace; empty where it has none.
  var namespace: String
  /// The attributes by their names as written, without those that declare namespaces.
  var attributes: [String: String]
  /// The elements in it, in order.
  var children: [XMLElement] = []
  /// All the text directly in it, joined.
  var text = ""
  /// The line that it begins on, counted from 1.
  var line: Int

  /// The first element in it of that name.
  func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}

/// Why a file is not XML that is read here.
struct XMLFault: Error, Equatable, Sendable {
  /// The line where it goes wrong, counted from 1.
  var line: Int
  /// What is wrong, in a sentence.
  var problem: String
}
