import FoundationEssentials

/// Resources as text.
enum FHIRText {
  /// JSON over several lines, with members in alphabetical order.
  static func json(of resource: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in a resource is without a written form: numbers are finite.
    guard let data = try? encoder.encode(resource) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
