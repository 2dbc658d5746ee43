/// A way of writing documents down.
public protocol DocumentFormat: Sendable {
  /// Writes a document to the end of a stream.
  func write(_ document: Document, to stream: inout some TextOutputStream)
}

extension DocumentFormat {
  /// The whole document as one text.
  public func text(of document: Document) -> String {
    var text = ""
    write(document, to: &text)
    return text
  }
}
