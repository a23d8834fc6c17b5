package org.dragoman.foresight.feature;

/** Fills in the features of candidates, from an outlook. */
final class Description {

  private final Outlook outlook;
  private final QuestionFeatures question;
  private final HistoryFeatures history;
  private final RuleFeatures rules;
  private final ProminenceFeatures prominence;
  private final HomeFeatures home;

  Description(Outlook outlook) {
    this.outlook = outlook;
    question = new QuestionFeatures(outlook);
    history = new HistoryFeatures(outlook);
    rules = new RuleFeatures(outlook);
    prominence = new ProminenceFeatures(outlook);
    home = new HomeFeatures(outlook);
  }

  /**
   * Describes the first of the candidates, which stand in order of their first scores, a row each.
   */
  float[] describe(int[] actors, float[] firstScores, int count) {
    float[] matrix = new float[count * Feature.count()];
    for (int place = 0; place < count; place++) {
      int actor = actors[place];
      Row row = new Row(matrix, place);
      question.describe(row);
      row.put(Feature.BEST_FIRST_LOOK, firstScores[0]);
      row.put(Feature.FIRST_SCORE, firstScores[place]);
      row.put(Feature.FIRST_PLACE, place + 1);
      history.describe(actor, row);
      rules.describe(actor, row);
      prominence.describe(actor, row);
      home.describe(actor, row);
      neighbours(actor, row);
    }
    relate(matrix, count);
    return matrix;
  }

  private void neighbours(int actor, Row row) {
    row.put(Feature.COMPANIONS, outlook.neighbourhood().companions().value(actor));
    row.put(Feature.HOPS, outlook.neighbourhood().hops().value(actor));
    row.put(Feature.TWINS_ACT, outlook.twinScore(actor));
    row.put(Feature.TWINS_ANY, outlook.neighbourhood().twinPartners().value(actor));
  }

  private static void relate(float[] matrix, int rows) {
    for (Feature relative : Feature.relative()) {
      Feature base = relative.base().orElseThrow();
      float highest = 0;
      for (int row = 0; row < rows; row++) {
        highest = Math.max(highest, new Row(matrix, row).get(base));
      }
      for (int row = 0; row < rows; row++) {
        Row described = new Row(matrix, row);
        described.putShare(relative, described.get(base), highest);
      }
    }
  }
}
