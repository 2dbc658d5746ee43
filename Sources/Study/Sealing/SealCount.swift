import Sealing

/// For whom the responses of a study are sealed, counted.
public struct SealCount: Equatable, Sendable {
  /// How many are sealed for everybody who can open the study, and for nobody else.
  public var sealed = 0
  /// How many are sealed for others, such as a leader who has left.
  public var stale = 0
  /// How many are not sealed.
  public var plain = 0
  /// How many drafts are there, sealed or not.
  public var drafts = 0
  /// A sentence about everything that could not be looked at.
  public var problems: [String] = []
}

extension Study {
  /// Looks at every response without opening any.
  public func sealCount() throws(StoreFault) -> SealCount {
    let readers = Set(try leaders().map(\.key.thumbprint))
    let found = try places(questionnaire: nil, wave: nil)
    var count = SealCount(problems: found.problems)
    for place in found.places {
      for name in place.names {
        let path = place.folder.path(of: name)
        do throws(StoreFault) {
          let bytes = try OpenFile.reading(path).bytes(limit: ResponseFile.sealedLimit)
          guard ResponseFile.isSealed(bytes) else {
            count.plain += 1
            continue
          }
          let text = try ResponseFile.sealedText(in: bytes, path: path)
          if Set(text.readers) == readers { count.sealed += 1 } else { count.stale += 1 }
        } catch {
          count.problems.append(error.description)
        }
      }
    }
    if draftFolder.exists {
      count.drafts = Set(try Segment.all(in: draftFolder).map(\.id)).count
    }
    return count
  }
}
