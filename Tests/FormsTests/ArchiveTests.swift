import Testing

@testable import Forms

@Suite struct `Archives` {
  @Test func `what zlib packs is unpacked, in all its ways of packing`() throws {
    let streams = try ArchiveFixture.load().streams
    #expect(streams.count == 20)
    for stream in streams {
      let text = Array(stream.text.utf8)
      let packed = Array(stream.packed)
      #expect(Inflate.unpack(packed[...], to: text.count) == text)
      #expect(Inflate.unpack(packed[...], to: text.count + 1) == nil)
      if !text.isEmpty { #expect(Inflate.unpack(packed[...], to: text.count - 1) == nil) }
      #expect(Inflate.unpack(packed.dropLast(), to: text.count) != text || text.isEmpty)
    }
  }

  @Test func `bytes that are no packing never do more than be refused`() throws {
    let streams = try ArchiveFixture.load().streams
    for stream in streams where stream.packed.count < 200 {
      for place in stream.packed.indices {
        var packed = Array(stream.packed)
        packed[place] ^= 0x5A
        let unpacked = Inflate.unpack(packed[...], to: stream.text.utf8.count)
        #expect(unpacked?.count ?? stream.text.utf8.count == stream.text.utf8.count)
      }
    }
  }

  @Test func `hostile archives are refused in a sentence`() throws {
    let hostile = try ArchiveFixture.load().hostile
    #expect(hostile.count == 13)
    for case let (name, bytes) in hostile.map({ ($0.name, Array($0.archive)) }) {
      let fault = #expect(throws: ArchiveFault.self, "\(name)") {
        let reader = try ArchiveReader(bytes)
        for name in reader.names { _ = try reader.bytes(of: name) }
      }
      #expect(fault?.problem.hasSuffix(".") == true)
    }
  }

  @Test func `an archive that would unpack to too much is refused before it is unpacked`() throws {
    let size = ArchiveReader.limit / 4 + 1
    var archive = Archive()
    for number in 0..<4 {
      archive.files.append(.init(name: "\(number)", bytes: [UInt8](repeating: 0, count: 1)))
    }
    var bytes = archive.bytes
    // The sizes in the directory, where the reader looks.
    for start in bytes.indices.dropLast(3)
    where Array(bytes[start..<start + 4]) == [0x50, 0x4B, 1, 2] {
      for (place, shift) in zip(24..<28, [0, 8, 16, 24]) {
        bytes[start + place] = UInt8(truncatingIfNeeded: size >> shift)
      }
    }
    #expect(throws: ArchiveFault.tooLarge) { try ArchiveReader(bytes) }
  }

  @Test func `what is written is read again, and is the same bytes each time`() throws {
    var archive = Archive()
    archive.add("Łódź 😀", as: "sources/żółw.txt")
    archive.add("", as: "empty")
    let bytes = archive.bytes
    #expect(bytes == archive.bytes)
    let reader = try ArchiveReader(bytes)
    #expect(reader.names == ["sources/żółw.txt", "empty"])
    #expect(try reader.bytes(of: "sources/żółw.txt") == Array("Łódź 😀".utf8))
    #expect(try reader.bytes(of: "empty") == [])
    #expect(try reader.bytes(of: "other") == nil)
    #expect(CyclicCheck.value(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(try ArchiveReader(Archive().bytes).names == [])
  }
}
