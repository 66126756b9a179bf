package no.karrierenorge.assessments.view;

import java.util.List;

/**
 * The interest profile: the three strongest letters, and a hexagon where the figures are measured.
 *
 * @param corners the six interests in their fixed order; empty with own judgement
 */
public record InterestProfile(List<String> strongestKeys, List<Corner> corners, String area, boolean isMeasured, String summary) {
  /** A corner of the hexagon: its name's message key, where its point and its label lie. */
  public record Corner(String key, String x, String y, String labelX, String labelY, String anchor, boolean isStrongest) {}
}
