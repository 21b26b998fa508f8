#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Why the file system did not do what was asked.
package enum FileError: Error, Equatable {
  case cannotRead(path: String, errno: Int32)
  case notAFile(path: String)
  case tooLarge(path: String, size: Int, limit: Int)
  case cannotList(path: String, errno: Int32)
  case tooDeep(path: String, limit: Int)
  case cannotWrite(path: String, errno: Int32)
  case cannotRemove(path: String, errno: Int32)
  case cannotMakeFolder(path: String, errno: Int32)
}

extension FileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotRead(let path, let errno):
      "\(path): cannot read (\(Self.reason(errno)))"
    case .notAFile(let path):
      "\(path): not a regular file; give the path of a file"
    case .tooLarge(let path, let size, let limit):
      "\(path): has \(Self.megabytes(size)) MB, the limit is \(Self.megabytes(limit)) MB;"
        + " split it into several files"
    case .cannotList(let path, let errno):
      "\(path): cannot list the folder (\(Self.reason(errno)))"
    case .tooDeep(let path, let limit):
      "\(path): nested deeper than \(limit) folders; move it further up"
    case .cannotWrite(let path, let errno):
      "\(path): cannot write (\(Self.reason(errno)))"
    case .cannotRemove(let path, let errno):
      "\(path): cannot remove (\(Self.reason(errno)))"
    case .cannotMakeFolder(let path, let errno):
      "\(path): cannot make the folder (\(Self.reason(errno)))"
    }
  }

  /// A number of bytes in millions, with one digit behind the point.
  private static func megabytes(_ byteCount: Int) -> String {
    let tenths = (byteCount + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// What went wrong and what to do, in words for the usual codes.
  private static func reason(_ errno: Int32) -> String {
    switch errno {
    case ENOENT: "it does not exist; check the path"
    case EACCES, EPERM: "permission denied; check who owns it and its mode"
    case ENOTDIR: "a part of the path is not a folder; check the path"
    case EISDIR: "it is a folder; give the path of a file"
    case EEXIST: "something else has that name; move it away"
    case ENOSPC: "the disk is full; free some space"
    case EROFS: "the disk is read-only; choose another place"
    case EMFILE, ENFILE: "too many files are open; close some programs"
    case EINVAL, ENAMETOOLONG: "the name is not valid here; choose another"
    case ELOOP: "it is a link, or links lead in a circle; give the real path"
    default: "errno \(errno); check the path and its disk"
    }
  }
}
