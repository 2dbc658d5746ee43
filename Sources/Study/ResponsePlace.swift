import Sealing
import Survey

/// A folder with the responses to one questionnaire in one wave, or a piece of it.
struct ResponsePlace: Sendable {
  let questionnaire: String
  let wave: Wave
  let folder: Folder
  /// The names of its files, in order.
  let names: FileNames
  /// What may be done with each response.
  let permissions: Permissions
  /// What sealed files are opened with.
  let key: PrivateKey?

  /// How many files are read in one go.
  static let size = 512

  /// The same place, falling into pieces that several workers can read.
  var pieces: [ResponsePlace] {
    stride(from: names.startIndex, to: names.endIndex, by: ResponsePlace.size).map { start in
      with(names[start..<min(start + ResponsePlace.size, names.endIndex)])
    }
  }

  /// The name of what is kept of the place in the cache: the id of a questionnaire has no dot.
  func cacheName(_ ending: String) -> String {
    ResponsePlace.cacheName(of: questionnaire, wave, ending)
  }

  /// The same of a place that is still to be listed.
  static func cacheName(of questionnaire: String, _ wave: Wave, _ ending: String) -> String {
    "\(questionnaire).\(wave.name).\(ending)"
  }

  /// The same place with only some of its files.
  func with(_ names: FileNames) -> ResponsePlace {
    ResponsePlace(
      questionnaire: questionnaire, wave: wave, folder: folder, names: names,
      permissions: permissions, key: key)
  }

  /// The responses in order, the names of the files that are sealed, and a sentence about every
  /// other file that cannot be read.
  func responses() -> (responses: [Response], sealed: [String], problems: [String]) {
    var responses: [Response] = []
    var sealed: [String] = []
    var problems: [String] = []
    do throws(StoreFault) {
      var reader = try ResponseReader(self)
      responses.reserveCapacity(names.count)
      for name in names {
        do throws(StoreFault) {
          responses.append(try reader.response(named: name).response)
        } catch  where error.cause == .sealed {
          sealed.append(name)
        } catch {
          problems.append(error.description)
        }
      }
    } catch {
      problems.append(error.description)
    }
    return (responses, sealed, problems)
  }
}
