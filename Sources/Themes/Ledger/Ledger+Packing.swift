import Survey

extension Ledger {
  /// Packs the ledger.
  public func pack(into packer: inout Packer) {
    packer.add(names.values) { $1.add($0) }
    packer.add(given.values) { $0.pack(into: &$1) }
    for count in [rows.count, consents.count, entries.count, marks.count] {
      packer.add(count)
    }
    packer.add(bytes: ids.bytes)
    packer.add(bytes: orderedPlaces)
    packer.add(rows) { row, packer in
      packer.add(row.id.count)
      row.respondent.pack(into: &packer)
      for name in [row.questionnaire, row.version, row.wave, row.mode, row.language] {
        packer.add(Int(name))
      }
      packer.add(Int(row.size) + 1)
      packer.add(row.isCounted)
      packer.add(row.isInvented)
      packer.add(consents[row.consents.whole]) { $1.add(Int($0.part) << 1 | ($0.isGiven ? 1 : 0)) }
      packer.add(entries[row.entries.whole]) { pack($0, into: &$1) }
    }
  }

  /// The places of the marks in the order of the rows, without those of marks that no row has any more.
  private var orderedPlaces: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(places.bytes.count)
    for row in rows {
      for entry in entries[row.entries.whole] where entry.isWords {
        for mark in marks[entry.range.whole] {
          bytes.append(contentsOf: places.bytes[mark.places.whole])
        }
      }
    }
    return bytes
  }

  private func pack(_ entry: Entry, into packer: inout Packer) {
    packer.add(Int(entry.question) << 3 | Int(entry.kind.rawValue))
    switch entry.kind {
    case .unread: break
    case .given, .silence: packer.add(Int(entry.range.lowerBound))
    case .words, .nothing:
      packer.add(Int(entry.people))
      packer.add(marks[entry.range.whole]) { mark, packer in
        packer.add(Int(mark.theme) << 3 | Valence.place(of: mark.valence))
        packer.add(mark.places.count)
      }
    }
  }

  /// Unpacks a ledger; what it refers to is all there.
  public init(from unpacker: inout Unpacker) throws(Unpacker.Torn) {
    self.init()
    var names: [String] = []
    try unpacker.elements { unpacker throws(Unpacker.Torn) in names.append(try unpacker.text()) }
    self.names = Numbered(names)
    var given: [Given] = []
    try unpacker.elements { unpacker throws(Unpacker.Torn) in
      given.append(try Given(from: &unpacker))
    }
    self.given = Numbered(given)
    rows.reserveCapacity(try unpacker.count())
    consents.reserveCapacity(try unpacker.count())
    entries.reserveCapacity(try unpacker.count())
    marks.reserveCapacity(try unpacker.count())
    ids = Texts(try unpacker.piece())
    places = PackedPlaces(try unpacker.piece())
    var starts: (id: Int32, place: Int32) = (0, 0)
    for _ in 0..<(try unpacker.count()) { try unpackRow(&unpacker, from: &starts) }
  }

  private mutating func unpackRow(
    _ unpacker: inout Unpacker, from starts: inout (id: Int32, place: Int32)
  ) throws(Unpacker.Torn) {
    let count = names.values.count
    let length = try unpacker.number(below: ids.bytes.count - Int(starts.id) + 1)
    let id = starts.id..<starts.id + length
    starts.id = id.upperBound
    let respondent = try Respondent(from: &unpacker)
    let questionnaire = try unpacker.number(below: count)
    let version = try unpacker.number(below: count)
    let wave = try unpacker.number(below: count)
    let mode = try unpacker.number(below: count)
    let language = try unpacker.number(below: count)
    let size = try unpacker.number(below: Int(Int32.max)) - 1
    let isCounted = try unpacker.answer()
    let isInvented = try unpacker.answer()
    let agreed = Int32(consents.count)
    for _ in 0..<(try unpacker.count()) {
      let number = try unpacker.number(below: count << 1)
      consents.append(Agreement(part: number >> 1, isGiven: number & 1 == 1))
    }
    let first = Int32(entries.count)
    for _ in 0..<(try unpacker.count()) { try unpackEntry(&unpacker, from: &starts.place) }
    rows.append(
      Row(
        id: id, respondent: respondent, questionnaire: questionnaire,
        version: version, wave: wave, mode: mode, language: language,
        consents: agreed..<Int32(consents.count), size: size,
        isCounted: isCounted, isInvented: isInvented, entries: first..<Int32(entries.count)))
  }

  private mutating func unpackEntry(
    _ unpacker: inout Unpacker, from place: inout Int32
  ) throws(Unpacker.Torn) {
    let count = names.values.count
    let head = try unpacker.number(below: count << 3)
    guard let kind = Entry.Kind(rawValue: UInt8(head & 7)) else { throw Unpacker.Torn() }
    var range: Range<Int32> = 0..<0
    var people: Int32 = 0
    switch kind {
    case .unread: break
    case .given, .silence:
      let limit = kind == .given ? given.values.count : Answer.NoAnswer.allCases.count
      let number = try unpacker.number(below: limit)
      range = number..<number
    case .words, .nothing:
      people = try unpacker.number(below: Int(Int32.max))
      let start = Int32(marks.count)
      for _ in 0..<(try unpacker.count()) {
        let mark = try unpacker.number(below: count << 3)
        let length = try unpacker.number(below: Int(places.end - place) + 1)
        marks.append(
          Mark(
            theme: mark >> 3, valence: try Valence.at(Int(mark & 7)),
            places: place..<place + length))
        place += length
      }
      range = start..<Int32(marks.count)
    }
    entries.append(Entry(question: head >> 3, kind: kind, range: range, people: people))
  }
}

extension Respondent {
  /// Packs the code and the group.
  func pack(into packer: inout Packer) {
    packer.add(code)
    packer.add(Group.place(of: group))
  }

  /// Unpacks them.
  init(from unpacker: inout Unpacker) throws(Unpacker.Torn) {
    let code = try unpacker.text()
    self.init(code: code, group: try Group.at(unpacker.number()))
  }
}

extension Group {
  /// The number that stands for a group; 0 for none.
  static func place(of group: Self?) -> Int {
    switch group {
    case nil: 0
    case .youngPerson: 1
    case .parentCarer: 2
    case .practitioner: 3
    }
  }

  /// The group that a number stands for.
  fileprivate static func at(_ place: Int) throws(Unpacker.Torn) -> Self? {
    switch place {
    case 0: nil
    case 1: .youngPerson
    case 2: .parentCarer
    case 3: .practitioner
    default: throw Unpacker.Torn()
    }
  }
}

extension Valence {
  /// The number that stands for a valence; 0 for none.
  static func place(of valence: Self?) -> Int {
    switch valence {
    case nil: 0
    case .positive: 1
    case .neutral: 2
    case .negative: 3
    case .mixed: 4
    }
  }

  /// The valence that a number stands for.
  static func at(_ place: Int) throws(Unpacker.Torn) -> Self? {
    switch place {
    case 0: nil
    case 1: .positive
    case 2: .neutral
    case 3: .negative
    case 4: .mixed
    default: throw Unpacker.Torn()
    }
  }
}
