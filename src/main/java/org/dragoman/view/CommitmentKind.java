package org.dragoman.view;

import java.util.Optional;
import org.dragoman.codes.PloverType;

/** What sort of word was given. */
public enum CommitmentKind {
  PROMISE,
  THREAT,
  DEMAND;

  static Optional<CommitmentKind> find(PloverType type) {
    return switch (type) {
      case AGREE -> Optional.of(PROMISE);
      case THREATEN -> Optional.of(THREAT);
      case REQUEST -> Optional.of(DEMAND);
      default -> Optional.empty();
    };
  }
}
