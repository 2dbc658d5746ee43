import Survey
import Themes

/// The responses of a study, coded; each can be read again where its words are wanted.
public struct CodedResponses: Sendable {
  /// The pieces of all places, one place after the other.
  private(set) var pieces: [CodedPiece]
  /// The places, and what of each is kept.
  private(set) var places: [CodedPlace]
  let coder: ResponseCoder
  /// Where something is kept; nil where nothing is.
  let cache: Folder?
  /// Whether the ledgers are no longer what the coder made of the files.
  private(set) var isAltered = false
  private let strays: [String]

  init(
    _ pieces: [CodedPiece], in places: [CodedPlace], by coder: ResponseCoder, cache: Folder?,
    strays: [String]
  ) {
    self.pieces = pieces
    self.places = places
    self.coder = coder
    self.cache = cache
    self.strays = strays
    keep()
  }

  /// How many responses there are, made-up ones among them.
  public var count: Int { pieces.reduce(0) { $0 + $1.files.names.count } }

  /// How many of them were made up.
  public var invented: Int { pieces.reduce(0) { $0 + $1.invented } }

  /// A sentence about every file that is no response, and one about all those that are sealed.
  public var problems: [String] {
    let sealed = SealedResponses(count: pieces.reduce(0) { $0 + $1.sealed })
    return strays + pieces.flatMap(\.problems) + sealed.sentences
  }

  /// One ledger after the other, in the order of the files.
  ///
  /// Those that nobody has opened are opened each time.
  public var ledgers: [Ledger] {
    var all = self
    all.open(pieces.indices)
    return all.pieces.map { $0.ledger ?? Ledger() }
  }

  /// Opens the ledgers of pieces that are as they were kept.
  mutating func open(_ wanted: some Sequence<Int>) {
    let closed = wanted.filter { pieces[$0].ledger == nil }
    guard !closed.isEmpty else { return }
    let opened = Crew.map(closed.map { pieces[$0] }) { [coder] in $0.opened(by: coder) }
    for (place, piece) in zip(closed, opened) { pieces[place] = piece }
    // One that was torn was made anew, and takes the place of what was kept.
    if opened.contains(where: \.isNew) { keep() }
  }

  /// Lets go of the ledgers of a place that are kept, since all together take much room: they can be
  /// opened again.
  mutating func close(_ place: CodedPlace) {
    guard let cache, let kept = place.kept(by: coder, in: cache) else { return }
    for (index, piece) in zip(place.pieces, kept) {
      pieces[index].kept = piece
      pieces[index].isNew = false
      pieces[index].ledger = nil
    }
  }

  /// Keeps the ledgers of every place in which anything differs from what was kept.
  private mutating func keep() {
    guard let cache else { return }
    for place in places.indices { places[place].keep(pieces, by: coder, in: cache) }
  }

  /// Leaves out of all counts the responses that a roll does not have.
  public mutating func count(only roll: Roll) { alter { $0.count(only: roll) } }

  /// Puts what people found in place of what the codebook found.
  public mutating func apply(_ decisions: Decisions) {
    if !decisions.isEmpty { alter { $0.apply(decisions) } }
  }

  private mutating func alter(_ change: (inout Ledger) -> Void) {
    open(pieces.indices)
    isAltered = true
    for place in pieces.indices where pieces[place].ledger != nil {
      var ledger = pieces[place].ledger ?? Ledger()
      // Held once, it need not be copied.
      pieces[place].ledger = nil
      change(&ledger)
      pieces[place].ledger = ledger
    }
  }
}
