import Testing

@testable import Terminal

@Suite struct `Another program that makes bytes of bytes` {
  private let environment = Environment(["PATH": "/usr/bin:/bin", "SECRET": "x"])

  @Test func `gets every byte and gives every byte back`() throws {
    let cat = try #require(Converter(named: "cat", in: environment))
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try cat(bytes, []) == bytes)
    #expect(try cat([], []).isEmpty)
  }

  @Test func `knows nothing of the environment`() throws {
    let env = try #require(Converter(named: "env", in: environment))
    #expect(String(decoding: try env([], []), as: UTF8.self) == "LANG=C.UTF-8\n")
  }

  @Test func `that fails or is not there gives nothing`() throws {
    #expect(Converter(named: "no-such-program", in: environment) == nil)
    #expect(Converter(named: "cat", in: Environment(["PATH": "bin"])) == nil)
    let shell = try #require(Converter(named: "sh", in: environment))
    #expect(throws: Converter.Trouble.failed(status: 3)) { try shell([], ["-c", "exit 3"]) }
  }

  @Test func `that does not end is ended`() throws {
    let sleep = try #require(Converter(named: "sleep", in: environment))
    #expect(throws: Converter.Trouble.hanging) { try sleep([], ["60"], limit: 0) }
  }
}
