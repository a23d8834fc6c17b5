package org.dragoman.foresight.feature;

/** Kinds of evidence that features belong to; reasons are summed by them. */
public enum EvidenceGroup {
  QUESTION("who asks and what for"),
  SAME_ACT("the same act between the two before"),
  PAIR("all dealings between the two before"),
  RULES("acts that such past acts were followed by"),
  PROMINENCE("how much the candidate is dealt with"),
  NEIGHBOURS("partners of partners and actors alike"),
  HOME("habits of country and sector"),
  FIRST_LOOK("the first look at all of it");

  private final String words;

  EvidenceGroup(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
