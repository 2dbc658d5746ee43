/// Turns what the keyboard sends into the few keys that an answer is typed with.
///
/// Whatever is not text, Enter, Backspace, Delete or a way to move in the line is swallowed whole,
/// so that half an unknown key sequence never becomes part of an answer.
struct AnswerKeys: Sendable {
  /// The keys that come out besides text, as bytes that are never text.
  enum Key {
    static let home: UInt8 = 0x01
    static let left: UInt8 = 0x02
    static let endOfInput: UInt8 = 0x04
    static let end: UInt8 = 0x05
    static let right: UInt8 = 0x06
    static let backspace: UInt8 = 0x08
    static let newline: UInt8 = 0x0A
    static let enter: UInt8 = 0x0D
    static let delete: UInt8 = 0x1F
  }

  /// Waits for a byte for so many milliseconds, or for ever.
  typealias Source = (_ patience: Int?) -> Arrival

  /// Keys that come within this time of each other were sent by a paste, not by fingers.
  static let burst = 40
  /// The next line of a paste comes within this time; nobody waits longer for the next question.
  static let pasteGap = 5
  /// The bytes of one key sequence come within this time, even over a slow line.
  static let sequenceGap = 100
  /// A terminal that began to mark a paste and falls silent has ended it.
  static let markedPasteGap = 1_000

  private var ready: ArraySlice<UInt8> = []
  private var held: UInt8?
  private var typedAhead = 0
  private var isPasting = false
  private var isInBurst = false
  private var bouncing: UInt8?

  init() {}

  /// Begins an answer; bytes that were there before its question was are not one paste.
  ///
  /// A switch that was pressed just before may bounce, and says nothing by that.
  mutating func begin(typedAhead: Int, after press: UInt8? = nil) {
    self.typedAhead = typedAhead
    bouncing = press
    ready = []
    isPasting = false
  }

  /// The next byte of text or key; nil where nothing can come any more.
  mutating func next(from source: Source) -> UInt8? {
    settle(source)
    while ready.isEmpty {
      switch arrival(source) {
      case .byte(let byte): read(byte, source)
      case .silence: isPasting = false
      case .interrupted: return Key.enter
      case .end: return nil
      }
    }
    return ready.popFirst()
  }

  /// Whether the next key is there already.
  mutating func isWaiting(at source: Source) -> Bool {
    settle(source)
    while ready.isEmpty {
      switch take(0, source) {
      case .byte(let byte): read(byte, source)
      case .silence: return false
      case .interrupted, .end: return true
      }
    }
    return true
  }

  /// Lets a switch that was pressed come to rest.
  private mutating func settle(_ source: Source) {
    guard let press = bouncing else { return }
    while case .byte(let byte) = take(AnswerKeys.burst, source) {
      // Either end of line can come from Enter.
      if byte == press || (press == Key.enter && byte == Key.newline) { continue }
      held = byte
      break
    }
    bouncing = nil
  }

  /// Waits for the first byte of a key, and notes whether it came as fast as only a paste does.
  private mutating func arrival(_ source: Source) -> Arrival {
    if isPasting { return take(AnswerKeys.markedPasteGap, source) }
    let soon = take(AnswerKeys.burst, source)
    isInBurst = soon != .silence
    return isInBurst ? soon : take(nil, source)
  }

  private mutating func take(_ patience: Int?, _ source: Source) -> Arrival {
    if let byte = held {
      held = nil
      return .byte(byte)
    }
    let arrival = source(patience)
    if case .byte = arrival { typedAhead -= 1 }
    return arrival
  }

  private mutating func read(_ byte: UInt8, _ source: Source) {
    switch byte {
    case 0x0A, 0x0D: readEnter(byte, source)
    case 0x1B: readSequence(source)
    case 0x09: ready = [0x20]
    case 0x08, 0x7F: ready = [Key.backspace]
    case 0x04: ready = [Key.endOfInput]
    case ..<0x20: break
    case ..<0x80: ready = [byte]
    default: readScalar(byte, source)
    }
  }

  private mutating func readEnter(_ byte: UInt8, _ source: Source) {
    var lines = 1
    var last = byte
    while true {
      // A key switch that bounces sends Enter twice: that is still one Enter.
      let isAhead = typedAhead > 0 && !isPasting
      let patience = isPasting || isInBurst ? AnswerKeys.pasteGap : 0
      guard !isAhead, case .byte(let next) = take(patience, source) else { break }
      if next == 0x0A || next == 0x0D {
        if !(last == 0x0D && next == 0x0A) { lines += 1 }
        last = next
        continue
      }
      held = next
      let goesOn = next >= 0x20 && next != 0x7F || next == 0x09 || isPasting
      if !goesOn { break }
      ready = ArraySlice(repeating: Key.newline, count: lines)
      return
    }
    ready = isPasting ? ArraySlice(repeating: Key.newline, count: lines) : [Key.enter]
  }

  private mutating func readScalar(_ lead: UInt8, _ source: Source) {
    var bytes = [lead]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    while bytes.count < length, case .byte(let next) = take(AnswerKeys.sequenceGap, source) {
      guard (0x80...0xBF).contains(next) else {
        held = next
        break
      }
      bytes.append(next)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // A terminal would obey these controls when the line is shown.
    let isControl = text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) }
    ready = ArraySlice((isControl ? "\u{FFFD}" : text).utf8)
  }

  private mutating func readSequence(_ source: Source) {
    guard case .byte(let first) = take(AnswerKeys.sequenceGap, source) else { return }
    switch first {
    case UInt8(ascii: "["): readControlSequence(source)
    case UInt8(ascii: "O"):
      if case .byte(let key) = take(AnswerKeys.sequenceGap, source) { move("", key) }
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      skipString(source)
    case ..<0x20: held = first
    case 0x80...:
      readScalar(first, source)
      ready = []
    default: break
    }
  }

  private mutating func readControlSequence(_ source: Source) {
    var parameters = ""
    while case .byte(let byte) = take(AnswerKeys.sequenceGap, source) {
      switch byte {
      // The Linux console sends `ESC [ [ A` for its first function key.
      case UInt8(ascii: "[") where parameters.isEmpty: parameters = "["
      case 0x20...0x3F: parameters.unicodeScalars.append(Unicode.Scalar(byte))
      case 0x40...0x7E: return move(parameters, byte)
      default:
        held = byte
        return
      }
    }
  }

  private mutating func skipString(_ source: Source) {
    var last: UInt8 = 0
    while case .byte(let byte) = take(AnswerKeys.sequenceGap, source) {
      if byte == 0x07 || (last == 0x1B && byte == UInt8(ascii: "\\")) { return }
      last = byte
    }
  }

  private mutating func move(_ parameters: String, _ final: UInt8) {
    switch (parameters, Unicode.Scalar(final)) {
    case ("200", "~"): isPasting = true
    case ("201", "~"): isPasting = false
    case ("", "D"): ready = [Key.left]
    case ("", "C"): ready = [Key.right]
    case ("", "H"), ("1", "~"), ("7", "~"): ready = [Key.home]
    case ("", "F"), ("4", "~"), ("8", "~"): ready = [Key.end]
    case ("3", "~"): ready = [Key.delete]
    default: break
    }
  }
}
