import ByteStorage

/// Tells builds of the program apart, since each may read articles in its own way.
package enum ProgramIdentity {
  /// Sixteen hexadecimal digits; another build, or the same one installed anew, has others.
  package static func of(executable path: String?) -> String {
    let status = path.flatMap(fileStatus)
    let parts = [
      String(SnapshotFormat.version), String(Manifest.version), path ?? "",
      String(status?.size ?? 0), String(status?.modified ?? 0), String(status?.inode ?? 0),
    ]
    return String(SHA256.hexDigest(of: parts.joined(separator: "\n")).prefix(16))
  }
}
