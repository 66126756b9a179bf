package no.karrierenorge.eguidance.responses.view;

import java.util.List;

/** Ready answers to insert, with their variables filled in. */
public record Picker(String asked, List<Ready> answers) {
  public record Ready(String shortcut, String title, String language, String text) {}
}
