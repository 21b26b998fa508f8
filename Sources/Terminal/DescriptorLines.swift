#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Lines read from a file descriptor, such as a pipe; prompts are not shown.
package struct DescriptorLines: LineSource {
  /// Bytes of a line beyond this many are read and dropped.
  package static let longestLine = 16 << 20

  private let descriptor: Int32
  private var buffer: [UInt8]
  private var unread: Range<Int> = 0..<0
  private var isAtEnd = false
  package private(set) var arrivedTogether = false

  package init(descriptor: Int32 = 0) {
    self.descriptor = descriptor
    buffer = [UInt8](repeating: 0, count: 64 << 10)
  }

  package mutating func next(prompt: String) throws(LineSourceError) -> String? {
    var line: [UInt8] = []
    var hasLine = false
    arrivedTogether = true
    while try refill() {
      hasLine = true
      let rest = buffer[unread]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      keep(rest[..<(end ?? rest.endIndex)], in: &line)
      unread = (end.map { $0 + 1 } ?? rest.endIndex)..<unread.upperBound
      if end != nil { break }
    }
    guard hasLine else { return nil }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private func keep(_ part: ArraySlice<UInt8>, in line: inout [UInt8]) {
    line.append(contentsOf: part.prefix(Self.longestLine - line.count))
  }

  /// Whether there is a byte to take.
  private mutating func refill() throws(LineSourceError) -> Bool {
    if !unread.isEmpty { return true }
    if isAtEnd { return false }
    arrivedTogether = false
    let count = try readSome()
    unread = 0..<count
    isAtEnd = count == 0
    return count > 0
  }

  private mutating func readSome() throws(LineSourceError) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: Descriptor.wait(descriptor, for: POLLIN)
      case let code: throw .unreadable(errno: code)
      }
    }
  }
}
