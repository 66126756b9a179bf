package no.karrierenorge.assessments.interests;

/** The six areas of Holland's theory, in the order in which they stand round the hexagon: neighbours are alike, opposites differ most. */
enum Letter {
  R,
  I,
  A,
  S,
  E,
  C;

  String key() {
    return "interest." + name();
  }
}
