import Glibc

// Linux's F_OFD_SETLK and F_OFD_GETLK, which the module leaves out. Unlike the older locks these
// belong to the opening of a file, so that reading the file elsewhere in the program keeps them.
private let setMark: Int32 = 37
private let askForMark: Int32 = 36

/// The mark on an open draft that somebody is sitting at it.
///
/// The system takes it away when the program ends, however it ends. Network disks may not pass it
/// on, so it is a courtesy that comes before the real guard: each segment is made only once.
extension OpenFile {
  /// Says to others that this file is in use, for as long as it is open here.
  ///
  /// - Returns: Whether nobody else had said so before.
  @discardableResult
  func occupy() -> Bool {
    var mark = flock()
    mark.l_type = Int16(F_WRLCK)
    return fcntl(descriptor, setMark, &mark) == 0 || (errno != EAGAIN && errno != EACCES)
  }

  /// Says whether another opening of the file is in use.
  var isOccupied: Bool {
    var mark = flock()
    mark.l_type = Int16(F_WRLCK)
    return fcntl(descriptor, askForMark, &mark) == 0 && mark.l_type != Int16(F_UNLCK)
  }
}
