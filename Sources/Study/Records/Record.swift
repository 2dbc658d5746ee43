import Survey

/// Something that was written down once and is never changed: what comes later is another record.
///
/// What holds now is worked out by going through the records in order.
public struct Record<Content: Codable & Equatable & Sendable>: Equatable, Sendable {
  /// A UUID, which makes it the same record wherever it is copied to.
  public var id: String
  /// Its place in the order, from 1: more than that of every record that was there before it.
  ///
  /// Two that were written at the same time in two windows can share a place; then their ids decide.
  public var number: Int
  /// When it was written.
  public var time: Moment
  /// What was written, whose members stand beside these in the file.
  public var content: Content

  /// Makes a record.
  public init(id: String, number: Int, time: Moment, content: Content) {
    self.id = id
    self.number = number
    self.time = time
    self.content = content
  }
}

extension Record: Codable {
  private enum Key: String, CodingKey { case id, number, time }

  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(String.self, forKey: .id)
    number = try container.decode(Int.self, forKey: .number)
    time = try container.decode(Moment.self, forKey: .time)
    content = try Content(from: decoder)
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    try content.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(number, forKey: .number)
    try container.encode(time, forKey: .time)
  }
}
