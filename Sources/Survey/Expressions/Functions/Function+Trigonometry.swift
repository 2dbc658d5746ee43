#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Function {
  /// Powers, logarithms and angles in radians.
  static let trigonometry: [Function] = [
    Function("pi", 0) { _ in .number(.pi) },
    Function("sqrt", 1) { .number(try $0.number(0).squareRoot()) },
    Function("pow", 2) { .number(pow(try $0.number(0), try $0.number(1))) },
    Function("exp", 1) { .number(exp(try $0.number(0))) },
    Function("exp10", 1) { .number(pow(10, try $0.number(0))) },
    Function("log", 1) { .number(log(try $0.number(0))) },
    Function("log10", 1) { .number(log10(try $0.number(0))) },
    Function("sin", 1) { .number(sin(try $0.number(0))) },
    Function("cos", 1) { .number(cos(try $0.number(0))) },
    Function("tan", 1) { .number(tan(try $0.number(0))) },
    Function("asin", 1) { .number(asin(try $0.number(0))) },
    Function("acos", 1) { .number(acos(try $0.number(0))) },
    Function("atan", 1) { .number(atan(try $0.number(0))) },
    Function("atan2", 2) { .number(atan2(try $0.number(0), try $0.number(1))) },
  ]
}
