import Synchronization

/// Whether somebody wants the work under way to stop.
///
/// One flag for the process. Long work looks at it between two steps and stops where nothing is
/// half done; who begins new work clears it first.
package enum Interruption {
  private static let flag = Atomic(false)

  package static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Asks for the end of the work; may be called while a signal is handled.
  package static func request() { flag.store(true, ordering: .relaxed) }

  package static func clear() { flag.store(false, ordering: .relaxed) }
}
