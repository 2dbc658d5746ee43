import Glibc
import Survey
import Themes

/// Some files of one folder, and the ledger that was kept of them.
struct CodingTask: Sendable {
  let place: ResponsePlace
  let kept: KeptPiece?

  /// The responses in these files, coded; those whose file is as it was are taken from what was
  /// kept, and where all are it is not even opened.
  func coded(by coder: ResponseCoder) -> CodedPiece {
    var result = CodedPiece(place: place)
    // Words are not kept, so that whoever wants them has all files read.
    var old = coder.keepsWords ? StampedFiles() : kept?.files ?? StampedFiles()
    do throws(StoreFault) {
      var reader = try ResponseReader(place)
      if old.names == place.names, !old.names.isEmpty,
        zip(place.names.indices, old.stamps).allSatisfy({ reader.stamp(of: $0) == $1 })
      {
        // The names are those of the place, which are in memory already.
        result.files = StampedFiles(names: place.names, stamps: old.stamps)
        result.invented = kept?.invented ?? 0
        result.kept = kept
        return result
      }
      let ledger = kept?.ledger(of: old.names.count)
      if ledger == nil { old = StampedFiles() }
      read(&result, after: old, ledger ?? Ledger(), &reader, coder)
    } catch {
      result.problems.append(error.description)
      result.ledger = Ledger()
    }
    if let kept, result.files == old {
      result.kept = kept
    } else {
      result.isNew = coder.isKeeping
    }
    return result
  }

  private func read(
    _ result: inout CodedPiece, after old: StampedFiles, _ ledger: Ledger,
    _ reader: inout ResponseReader, _ coder: ResponseCoder
  ) {
    let start = time(nil)
    var scribe = coder.scribe()
    var next = 0
    for file in place.names.indices {
      var order: Int32 = 1
      while next < old.names.count {
        order = old.names.compare(next, with: place.names, at: file)
        if order >= 0 { break }
        next += 1
      }
      if next < old.names.count, order == 0, reader.stamp(of: file) == old.stamps[next] {
        result.files.note(file, of: place.names, old.stamps[next])
        scribe.add(row: next, of: ledger)
        continue
      }
      do throws(StoreFault) {
        let (response, stamp) = try reader.response(named: place.names[file])
        let isSettled = stamp.changed / 1_000_000_000 < start - coder.settling
        result.files.note(file, of: place.names, isSettled ? stamp : nil)
        scribe.add(response)
      } catch  where error.cause == .sealed {
        result.sealed += 1
      } catch {
        result.problems.append(error.description)
      }
    }
    let written = scribe.ledger.compact
    result.invented = written.isInvented.count(where: \.self)
    result.ledger = written
  }
}
