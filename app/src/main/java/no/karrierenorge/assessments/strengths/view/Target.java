package no.karrierenorge.assessments.strengths.view;

/**
 * Where a form goes.
 *
 * @param back where she came from, or an empty text before anything is saved
 * @param revision what a change is made from; 0 for what is not saved yet
 */
public record Target(String action, String back, int revision) {
  public boolean isSaved() {
    return !back.isEmpty();
  }
}
