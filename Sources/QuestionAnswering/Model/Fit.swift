/// Statements of the articles about whom a role suits, to be answered one by one.
public struct FitQuiz: Sendable, Equatable {
  /// In the order of asking; roles take turns.
  public var statements: [FitStatement]
}

/// One statement about whom a role suits, in the words of its article.
public struct FitStatement: Sendable, Equatable {
  /// The words; nothing in them is made up.
  public var text: String
  /// The name of the role that the article gives the statement for.
  public var role: String
  /// Where it stands; numbered in the order of asking.
  public var citation: Citation
}

/// What a person says to a statement.
public enum FitReply: String, Sendable, CaseIterable {
  /// It is true of them.
  case yes
  /// It is not.
  case no
  /// They cannot tell, or were not asked.
  case skip
}

/// How well one role fits, by what the articles say of whom it suits.
public struct RoleFit: Sendable, Equatable {
  /// How much of what was answered speaks for the role.
  public enum Degree: String, Sendable {
    /// Two statements or more are true, and at most one in four is not.
    case strong
    /// As much speaks for the role as against it, or more.
    case some
    /// More speaks against it.
    case little
    /// No statement about it was answered.
    case unknown
  }

  /// The role's name.
  public var role: String
  /// How well it fits.
  public var degree: Degree
  /// Statements that are true, in the order of asking.
  public var agreed: [FitStatement]
  /// Statements that are not.
  public var denied: [FitStatement]
  /// Statements without an answer.
  public var open: [FitStatement]
}

extension FitQuiz {
  /// How well each role fits, the best first.
  ///
  /// - Parameter replies: one for each statement, in their order; those left out are skipped.
  /// - Returns: every role that has a statement; equal ones in the order of their names.
  public func fits(_ replies: [FitReply]) -> [RoleFit] {
    var fits: [String: RoleFit] = [:]
    for (index, statement) in statements.enumerated() {
      let role = statement.role
      var fit =
        fits[role] ?? RoleFit(role: role, degree: .unknown, agreed: [], denied: [], open: [])
      switch index < replies.count ? replies[index] : .skip {
      case .yes: fit.agreed.append(statement)
      case .no: fit.denied.append(statement)
      case .skip: fit.open.append(statement)
      }
      fits[role] = fit
    }
    return fits.values.map { fit in
      var fit = fit
      fit.degree = Self.degree(agreed: fit.agreed.count, denied: fit.denied.count)
      return fit
    }.sorted { left, right in
      let (a, b) = (Self.rank(left), Self.rank(right))
      return a == b ? left.role < right.role : a > b
    }
  }

  private static func degree(agreed: Int, denied: Int) -> RoleFit.Degree {
    if agreed + denied == 0 { return .unknown }
    if agreed >= 2, denied * 3 <= agreed { return .strong }
    return agreed >= denied ? .some : .little
  }

  /// More for than against first, then more for; a role without an answer stands between.
  private static func rank(_ fit: RoleFit) -> (Int, Int) {
    (fit.agreed.count - fit.denied.count, fit.agreed.count)
  }
}
