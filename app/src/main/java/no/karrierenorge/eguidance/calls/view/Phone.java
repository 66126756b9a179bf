package no.karrierenorge.eguidance.calls.view;

import java.util.List;

/**
 * A conversation that is held by telephone, as a counsellor sees it.
 *
 * @param number to call, as people write it, and {@code dial} as telephones do; both empty for somebody who called in
 * @param since when the call that goes on began, or empty
 * @param calls what came of the calls so far
 */
public record Phone(String number, String dial, String wish, String since, List<String> calls) {
  public boolean isCalling() {
    return !since.isEmpty();
  }
}
