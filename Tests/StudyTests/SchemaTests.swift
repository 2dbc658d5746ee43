import Testing

@testable import Study

@Suite struct `The schema of responses` {
  @Test func `stands in the project's own folder of responses, byte for byte`() throws {
    var path = Substring(#filePath)
    for _ in 0..<3 { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
    let bytes = try Study.bytes(at: "\(path)/Responses/\(ResponseSchema.fileName)")
    #expect(bytes == Array(ResponseSchema.text.utf8))
  }
}
