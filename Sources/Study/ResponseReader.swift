import Sealing
import Survey

/// Reads one response after the other of one place.
struct ResponseReader {
  private let place: ResponsePlace
  private let folder: OpenFile
  private var memory = PlainMemory()

  /// Opens the folder of a place.
  init(_ place: ResponsePlace) throws(StoreFault) {
    self.place = place
    folder = try OpenFile.folder(place.folder.path)
  }

  /// The stamp of a file of the place; nil where it is no ordinary file.
  func stamp(of file: Int) -> Stamp? { folder.stamp(of: file, in: place.names) }

  /// The response in a file as it may be used now, with the file's stamp: the one way in.
  mutating func response(
    named name: String
  ) throws(StoreFault) -> (response: Response, stamp: Stamp) {
    let (response, stamp) = try keptResponse(named: name)
    return (place.permissions.applied(to: response), stamp)
  }

  /// The response in a file as it is kept, checked against its place, with the file's stamp.
  mutating func keptResponse(
    named name: String
  ) throws(StoreFault) -> (response: Response, stamp: Stamp) {
    let (bytes, stamp) = try folder.contents(of: name, limit: ResponseFile.sealedLimit)
    let response = try ResponseFile.response(
      in: bytes, openedWith: place.key, remembering: &memory, path: place.folder.path(of: name))
    guard ResponseFile.isName(name, of: response.id), response.wave == place.wave,
      response.questionnaire.id == place.questionnaire
    else {
      throw StoreFault(
        .read, place.folder.path(of: name),
        .unreadable("its id, questionnaire or wave is not that of its place"))
    }
    return (response, stamp)
  }
}
