package no.karrierenorge.eguidance.live.view;

import java.util.List;

/**
 * A page of ours, told in short: what kind it is, its title, and a few facts.
 *
 * @param address in the reader's language
 */
public record Card(String kind, String title, String address, String lead, List<Fact> facts) {
  public record Fact(String name, String value) {}
}
