/// An XLSForm expression, read and ready to be worked out.
///
/// The language is the part of XPath 1.0 that ODK uses, with ODK's own functions.
public struct Expression: Sendable {
  /// The text that it was read from.
  public let source: String
  /// The names in `${…}`, in the order of their first use.
  public let references: [String]
  /// The bare names, which stand for columns of the choices sheet.
  public let columns: [String]
  /// The functions that it calls, in the order of their first use.
  public let functions: [String]
  private let syntax: Syntax

  /// The most characters that an expression may have.
  public static let longest = 20_000
  /// The most brackets that may be open at once.
  public static let deepest = 100

  /// Reads an expression; throws where it cannot be understood.
  public init(parsing source: String) throws(Fault) {
    var parser = try Parser(source)
    syntax = try parser.whole()
    self.source = source
    references = parser.references
    columns = parser.columns
    functions = parser.functions
  }

  /// Works out what the expression is worth; throws where it asks for what cannot be had.
  public func value(in scope: some Scope) throws(Fault) -> Value {
    try syntax.value(in: scope)
  }
}

extension Expression: Equatable {
  /// Says whether two expressions were read from the same text.
  public static func == (one: Expression, other: Expression) -> Bool { one.source == other.source }
}
