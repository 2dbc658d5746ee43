import Glibc

/// libFuzzer's own loop, which is linked in with the sanitizer.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What the environment names by `FUZZ`.
let input = getenv("FUZZ").flatMap { Input(rawValue: String(cString: $0)) }

/// Where the program begins, under the name that the package manager gives to it.
@_cdecl("Fuzz_main")
public func main(
  _ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  guard let input else {
    print("FUZZ has to be one of:", Input.allCases.map(\.rawValue).joined(separator: " "))
    return 64
  }
  print("Reading:", input.rawValue)
  var count = count
  var words = words
  return runFuzzer(&count, &words, readOne)
}

/// What the fuzzer calls with each input, under the name that it knows.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOne(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  input?.read(Array(UnsafeBufferPointer(start: bytes, count: size)))
  return 0
}
