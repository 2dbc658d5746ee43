import Glibc

/// Something about a file or folder that could not be done.
public struct StoreFault: Error, Equatable, Sendable {
  /// What was being done.
  public var operation: Operation
  /// The file or folder that it was done to.
  public var path: String
  /// Why it could not be done.
  public var cause: Cause
  /// What has become of the answers.
  public var safety: Safety

  /// What can be done to a file or folder.
  public enum Operation: String, Equatable, Sendable {
    case open, create, read, write, sync, place, remove, list
  }

  /// What can stand in the way.
  public enum Cause: Equatable, Sendable {
    /// The system said no, with this error number (`errno`).
    case system(Int32)
    /// The file holds more bytes than are read.
    case tooLarge(limit: Int)
    /// It is a folder, a pipe or a device.
    case notAFile
    /// Its name is not one that this study could have.
    case badName
    /// Its content is not what it should be, for this reason.
    case unreadable(String)
    /// A value has no written form, for this reason.
    case unwritable(String)
    /// It is sealed, and not for a key that is open here.
    case sealed
    /// Somebody else has gone on with the same sitting.
    case continuedElsewhere
    /// The sitting is finished and its response is saved.
    case alreadySaved
    /// Somebody else has changed the file in the meantime.
    case changedElsewhere
    /// A backup may not lie in the study that it is one of.
    case insideStudy
  }

  /// Where the answers are after a fault.
  public enum Safety: Equatable, Sendable {
    /// No file has been changed.
    case untouched
    /// The sitting is held in memory, and in its file up to the last answer that was acknowledged.
    case inMemory
    /// The sitting is whole in its draft.
    case inDraft
    /// What was to be removed may still be there.
    case notRemoved
  }

  /// Makes a fault.
  public init(
    _ operation: Operation, _ path: String, _ cause: Cause, safety: Safety = .untouched
  ) {
    self.operation = operation
    self.path = path
    self.cause = cause
    self.safety = safety
  }

  /// The system's error number; 0 where the system was not what stood in the way.
  public var errno: Int32 { if case .system(let number) = cause { number } else { 0 } }

  /// The number for a name that is taken.
  static let isThere = EEXIST

  func with(_ safety: Safety) -> StoreFault {
    StoreFault(operation, path, cause, safety: safety)
  }
}
