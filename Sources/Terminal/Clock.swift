import Glibc
import Survey

extension Moment {
  /// The present moment, with the clock that the people in this room look at.
  public static var now: Moment {
    var seconds = time(nil)
    var local = tm()
    // localtime_r need not read TZ by itself.
    tzset()
    localtime_r(&seconds, &local)
    return Moment(seconds: seconds, offset: local.tm_gmtoff / 60)
  }
}
