import Glibc
import Survey
import Themes

/// Some files of one folder, and the ledger that was kept of them.
struct CodingTask: Sendable {
  let place: ResponsePlace
  let kept: KeptPiece?

  /// The responses in these files, coded; those whose file is as it was are taken from what was
  /// kept.
  func coded(by coder: ResponseCoder) -> CodedPiece {
    var result = CodedPiece(place: place)
    // Words are not kept, so that whoever wants them has all files read.
    let old = coder.keepsWords ? KeptLedger() : kept?.ledger ?? KeptLedger()
    do throws(StoreFault) {
      var reader = try ResponseReader(place)
      if old.names == place.names,
        zip(place.names.indices, old.stamps).allSatisfy({ reader.stamp(of: $0) == $1 })
      {
        return CodedPiece(place: place, ledger: old, kept: kept)
      }
      read(&result, after: old, &reader, coder)
    } catch {
      result.problems.append(error.description)
    }
    if result.ledger.names == old.names, result.ledger.stamps == old.stamps {
      result.kept = kept
    } else {
      result.isNew = coder.isKeeping
    }
    return result
  }

  private func read(
    _ result: inout CodedPiece, after old: KeptLedger, _ reader: inout ResponseReader,
    _ coder: ResponseCoder
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
        result.ledger.note(file, of: place.names, old.stamps[next])
        scribe.add(row: next, of: old.ledger)
        continue
      }
      do throws(StoreFault) {
        let (response, stamp) = try reader.response(named: place.names[file])
        let isSettled = stamp.changed / 1_000_000_000 < start - coder.settling
        result.ledger.note(file, of: place.names, isSettled ? stamp : nil)
        scribe.add(response)
      } catch  where error.cause == .sealed {
        result.sealed += 1
      } catch {
        result.problems.append(error.description)
      }
    }
    result.ledger.ledger = scribe.ledger.compact
  }
}

/// Some files of one folder, coded.
struct CodedPiece: Sendable {
  let place: ResponsePlace
  var ledger = KeptLedger()
  /// What is kept of them; nil where that is something else, or nothing.
  var kept: KeptPiece?
  /// Whether it differs from what was kept before.
  var isNew = false
  /// How many files are sealed.
  var sealed = 0
  /// A sentence about every other file that cannot be read.
  var problems: [String] = []
}
