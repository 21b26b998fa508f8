#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Buffered writing to a file descriptor, with every error told.
///
/// A closed pipe ends the process by its signal, as it does for other tools; only where the signal
/// is ignored does ``OutputError/closed`` appear.
package final class DescriptorSink: TextSink {
  private static let bufferLimit = 64 << 10

  private let descriptor: Int32
  private var buffer: [UInt8] = []

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  package func write(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.bufferLimit { try flush() }
  }

  package func flush() throws(OutputError) {
    // What could not be written is not tried again: the next error would hide the first.
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    var written = 0
    while written < bytes.count {
      written += try writeSome(bytes[written...])
    }
  }

  package func discard() { buffer.removeAll(keepingCapacity: true) }

  private func writeSome(_ bytes: ArraySlice<UInt8>) throws(OutputError) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe Self.write(descriptor, bytes)
      }
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: Descriptor.wait(descriptor, for: POLLOUT)
      case EPIPE: throw .closed
      case let code: throw .failed(errno: code)
      }
    }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
    unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
