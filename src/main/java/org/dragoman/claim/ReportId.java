package org.dragoman.claim;

/** Identifies a report by its decoded text: 64 hex digits of its SHA-256 in UTF-8. */
public record ReportId(String value) {

  public ReportId {
    if (!value.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a report id: '" + value + "'");
    }
  }

  public static ReportId ofText(String text) {
    return new ReportId(Digest.sha256(text));
  }

  @Override
  public String toString() {
    return value;
  }
}
