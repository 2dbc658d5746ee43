/// A picture in the form that every Word can draw: an enhanced metafile, as [MS-EMF] describes it.
///
/// A pixel of the drawing is a pixel at 96 to the inch.
struct Metafile {
  /// The numbers of the records that are used ([MS-EMF] 2.1.1).
  private enum Record: UInt32 {
    case header = 1
    case end = 14
    case backgroundMode = 18
    case textAlign = 22
    case moveTo = 27
    case selectObject = 37
    case createPen = 38
    case createBrush = 39
    case ellipse = 42
    case rectangle = 43
    case lineTo = 54
    case createFont = 82
    case text = 84
  }

  /// The whole file.
  private(set) var bytes: [UInt8] = []
  private var records: UInt32 = 0
  private var handles: UInt32 = 1

  /// Draws a picture.
  init(_ drawing: Drawing) {
    let width = Int32(Drawing.width)
    let height = Int32(drawing.height.rounded(.up))
    put(.header, header(width, height))
    put(.backgroundMode, [1])
    select(make(.createFont, Self.font))
    for shape in drawing.shapes { put(shape) }
    put(.end, [0, 0x10, 20])
    set(UInt32(bytes.count), at: 48)
    set(records, at: 52)
    set(handles, at: 56)
  }

  private func header(_ width: Int32, _ height: Int32) -> [UInt32] {
    // Hundredths of a millimetre, of which a pixel has 25.4 / 96.
    let frame = [width, height].map { UInt32(Double($0) * 2540 / 96) }
    return [0, 0, width.bits - 1, height.bits - 1, 0, 0] + frame + [0x464D_4520, 0x1_0000]
      + [0, 0, 0, 0, 0, 0] + [1920, 1080, 508, 286]
  }

  private mutating func put(_ shape: Drawing.Shape) {
    switch shape {
    case .line(let from, let to, let ink, let width, let isDashed):
      select(make(.createPen, [isDashed ? 1 : 0, isDashed ? 1 : UInt32(width), 0, ink.colour]))
      put(.moveTo, [from.x.bits, from.y.bits])
      put(.lineTo, [to.x.bits, to.y.bits])
    case .area(let point, let width, let height, let ink):
      fill(ink)
      put(
        .rectangle,
        [point.x.bits, point.y.bits, (point.x + width).bits, (point.y + height).bits])
    case .dot(let point, let ink):
      fill(ink)
      put(
        .ellipse,
        [(point.x - 6).bits, (point.y - 6).bits, (point.x + 6).bits, (point.y + 6).bits])
    case .words(let words, let point, let anchor):
      let side: UInt32 = [.start: 0, .end: 2, .middle: 6][anchor] ?? 0
      put(.textAlign, [24 | side])
      put(words, at: point)
    }
  }

  private mutating func fill(_ ink: Drawing.Ink) {
    select(make(.createBrush, [0, ink.colour, 0]))
    select(make(.createPen, [0, 1, 0, ink.colour]))
  }

  private mutating func put(_ words: String, at point: Drawing.Point) {
    let units = Array(words.utf16)
    let padded = units + (units.count.isMultiple(of: 2) ? [] : [0])
    let text = stride(from: 0, to: padded.count, by: 2).map {
      UInt32(padded[$0]) | UInt32(padded[$0 + 1]) << 16
    }
    let start: UInt32 = 76
    let place = [point.x.bits, point.y.bits, UInt32(units.count), start, 0, 0, 0, 0, 0]
    put(
      .text,
      [0, 0, 0, 0, 2, Float(1).bitPattern, Float(1).bitPattern] + place
        + [start + UInt32(padded.count * 2)] + text + units.map(LetterWidths.width))
  }

  /// Arial, as large as the letters of the drawing.
  private static let font: [UInt32] = {
    let name = Array("Arial".utf16) + [0]
    let letters = stride(from: 0, to: name.count, by: 2).map {
      UInt32(name[$0]) | UInt32(name[$0 + 1]) << 16
    }
    let start = [(-Drawing.letters).bits, 0, 0, 0, 400, 0, 0] + letters
    return start + [UInt32](repeating: 0, count: 80 - start.count)
  }()

  /// Makes an object and gives its number.
  private mutating func make(_ record: Record, _ values: [UInt32]) -> UInt32 {
    let number = handles
    handles += 1
    put(record, [number] + values)
    return number
  }

  private mutating func select(_ object: UInt32) { put(.selectObject, [object]) }

  private mutating func put(_ record: Record, _ values: [UInt32]) {
    records += 1
    for value in [record.rawValue, UInt32(values.count * 4 + 8)] + values {
      append(value)
    }
  }

  private mutating func append(_ value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  private mutating func set(_ value: UInt32, at place: Int) {
    for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
  }
}

extension Drawing {
  /// The picture as an enhanced metafile.
  var metafile: Metafile { Metafile(self) }
}

extension Drawing.Ink {
  /// The colour on white paper, as Windows orders it: blue, green, red.
  fileprivate var colour: UInt32 {
    switch self {
    case .grid: 0xC4_C4C4
    case .first, .good: 0xA8_5F1F
    case .second: 0x00_4F9A
    case .bad: 0x00_4AA1
    case .between: 0x6B_6B6B
    }
  }
}

extension Int32 {
  fileprivate var bits: UInt32 { UInt32(bitPattern: self) }
}

extension Double {
  /// A length as a whole number of pixels.
  fileprivate var bits: UInt32 { Int32(rounded()).bits }
}
