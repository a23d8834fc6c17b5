package org.dragoman.desk.happening;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.view.Confirmation;
import org.dragoman.view.Happening;
import org.dragoman.view.Link;
import org.dragoman.view.Precedent;

/**
 * A happening with what is known around it.
 *
 * @param day of which its status is
 * @param independent how many independent sources assert it
 * @param precedent what came before of the same kind
 */
public record Told(
    Happening happening,
    LocalDate day,
    Confirmation confirmation,
    int independent,
    List<Link> links,
    Precedent precedent) {

  public Told {
    links = List.copyOf(links);
  }
}
