import Survey

@testable import Study

/// Reads a response.
///
/// The quick reader never gives what the decoder does not, and what was read can be
/// written and read again.
func readResponse(_ bytes: [UInt8]) {
  let decoded = try? StoredJSON.decode(Response.self, from: bytes)
  var memory = PlainMemory()
  if let plain = PlainJSON.response(in: bytes, remembering: &memory) {
    precondition(plain == decoded, "the two readers disagree")
    let again = PlainJSON.response(in: bytes, remembering: &memory)
    precondition(again == decoded, "what is remembered is something else")
  }
  guard let decoded, let written = try? ResponseFile.bytes(of: decoded) else { return }
  let again = try? ResponseFile.response(in: written, path: "")
  precondition(again == decoded, "what was read is written as something else")
}
