import Dispatch
import Synchronization

/// Something that another worker has begun, so that it is there when it is needed.
public final class Ahead<Value: Sendable>: Sendable {
  private let work: @Sendable () throws(StoreFault) -> Value
  private let group = DispatchGroup()
  private let made: Mutex<Result<Value, StoreFault>?> = Mutex(nil)

  /// Begins the work.
  init(_ work: @escaping @Sendable () throws(StoreFault) -> Value) {
    self.work = work
    DispatchQueue.global().async(group: group) {
      let result = Result { () throws(StoreFault) in try work() }
      self.made.withLock { $0 = result }
    }
  }

  /// What came of it, as soon as that is known.
  public func value() throws(StoreFault) -> Value {
    group.wait()
    guard let result = made.withLock({ $0 }) else { return try work() }
    return try result.get()
  }
}
