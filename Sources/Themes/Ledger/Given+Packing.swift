import Survey

extension Ledger.Given {
  /// What kind of content a closed answer has, as it is packed.
  private enum Form: Int { case text, several, number, state }

  /// Packs a closed answer.
  func pack(into packer: inout Packer) {
    switch content {
    case .value(.text(let text)):
      packer.add(Form.text.rawValue)
      packer.add(text)
    case .value(.several(let names)):
      packer.add(Form.several.rawValue)
      packer.add(names) { $1.add($0) }
    case .value(.number(let number)):
      packer.add(Form.number.rawValue)
      packer.add(Int(Int64(bitPattern: number.bitPattern)))
    case .none(let state):
      packer.add(Form.state.rawValue)
      packer.add(state.rawValue)
    }
    packer.add(tally != nil)
    packer.add(tally ?? [:]) { hand, packer in
      packer.add(hand.key)
      packer.add(hand.value)
    }
  }

  /// Unpacks a closed answer.
  init(from unpacker: inout Unpacker) throws(Unpacker.Torn) {
    switch Form(rawValue: try unpacker.number()) {
    case .text: content = .value(.text(try unpacker.text()))
    case .several:
      var names: [String] = []
      try unpacker.elements { unpacker throws(Unpacker.Torn) in names.append(try unpacker.text()) }
      content = .value(.several(names))
    case .number:
      content = .value(
        .number(Double(bitPattern: UInt64(bitPattern: Int64(try unpacker.number())))))
    case .state:
      guard let state = Answer.NoAnswer(rawValue: try unpacker.text()) else {
        throw Unpacker.Torn()
      }
      content = .none(state)
    case nil: throw Unpacker.Torn()
    }
    let hasTally = try unpacker.answer()
    var hands: [String: Int] = [:]
    try unpacker.elements { unpacker throws(Unpacker.Torn) in
      let name = try unpacker.text()
      hands[name] = try unpacker.number()
    }
    tally = hasTally ? hands : nil
  }
}
