package org.dragoman.exchange.importing;

import java.util.List;

/** GDELT 2 mentions: 16 columns, parted by tabs without a header or by commas with one. */
final class MentionColumns {

  static final int WIDTH = 16;

  static final List<String> COLUMNS =
      List.of(
          "globaleventid",
          "eventtimedate",
          "mentiontimedate",
          "mentiontype",
          "mentionsourcename",
          "mentionidentifier",
          "sentenceid",
          "actor1charoffset",
          "actor2charoffset",
          "actioncharoffset",
          "inrawtext",
          "confidence",
          "mentiondoclen",
          "mentiondoctone",
          "mentiondoctranslationinfo",
          "extras");

  static final String REJECT =
      "CASE WHEN globaleventid IS NULL THEN 'no event id'"
          + " WHEN try_strptime(mentiontimedate, '%Y%m%d%H%M%S') IS NULL THEN 'a time that is none' END";

  static final String SELECT =
      "SELECT 'GDELT' AS data_set, '2' AS release, globaleventid AS natural_key,"
          + " try_strptime(mentiontimedate, '%Y%m%d%H%M%S') AS mentioned,"
          + " mentionsourcename AS publisher, mentionidentifier AS url,"
          + " try_cast(sentenceid AS INTEGER) AS sentence,"
          + " try_cast(confidence AS FLOAT) / 100 AS confidence, "
          + EventSql.extra(
              "type", "mentiontype",
              "tone", "mentiondoctone",
              "translation", "mentiondoctranslationinfo")
          + " AS extra FROM checked";

  private MentionColumns() {}
}
