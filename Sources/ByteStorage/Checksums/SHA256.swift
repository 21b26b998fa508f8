/// A checksum that tells whether two contents are the same.
///
/// - SeeAlso: FIPS 180-4, "Secure Hash Standard", 2015; the letters are the standard's.
package struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// The message schedule of the current block.
  private var w = [UInt32](repeating: 0, count: 64)

  /// The checksum of `bytes` as 64 hexadecimal digits in lower case.
  package static func hexDigest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    let wholeByteCount = bytes.count / 64 * 64
    for offset in stride(from: 0, to: wholeByteCount, by: 64) {
      hash.add(bytes, at: offset)
    }
    let last = padded(bytes[wholeByteCount...], totalByteCount: bytes.count)
    for offset in stride(from: 0, to: last.count, by: 64) { hash.add(last, at: offset) }
    return hash.state.map { hexDigits(of: $0) }.joined()
  }

  /// The checksum of the UTF-8 bytes of `text`.
  package static func hexDigest(of text: String) -> String {
    hexDigest(of: Array(text.utf8))
  }

  /// The rest of the message, a one bit, zeros, and the message's length in bits.
  private static func padded(_ rest: ArraySlice<UInt8>, totalByteCount: Int) -> [UInt8] {
    var block = Array(rest) + [0x80]
    while block.count % 64 != 56 { block.append(0) }
    let bitCount = UInt64(totalByteCount) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      block.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    return block
  }

  private static func hexDigits(of word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// Adds the block of 64 bytes at `offset`.
  private mutating func add(_ bytes: [UInt8], at offset: Int) {
    fillSchedule(bytes, at: offset)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let sum1 = (e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)
      let t1 = h &+ sum1 &+ ((e & f) ^ (~e & g)) &+ Self.k[t] &+ w[t]
      let sum0 = (a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)
      let t2 = sum0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  private mutating func fillSchedule(_ bytes: [UInt8], at offset: Int) {
    for t in 0..<16 {
      let first = offset + 4 * t
      w[t] =
        UInt32(bytes[first]) << 24 | UInt32(bytes[first + 1]) << 16
        | UInt32(bytes[first + 2]) << 8 | UInt32(bytes[first + 3])
    }
    for t in 16..<64 {
      let (x, y) = (w[t - 15], w[t - 2])
      let sigma0 = (x >> 7 | x << 25) ^ (x >> 18 | x << 14) ^ (x >> 3)
      let sigma1 = (y >> 17 | y << 15) ^ (y >> 19 | y << 13) ^ (y >> 10)
      w[t] = sigma1 &+ w[t - 7] &+ sigma0 &+ w[t - 16]
    }
  }

  private static let k: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
