package no.karrierenorge.assessments.skills;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody looks for beyond the suggestions.
 *
 * @param group the id of a group whose skills are all shown, or nothing
 * @param problem the key of what stops her, or nothing
 */
record Browsing(Sought sought, @Nullable String group, @Nullable String problem) {
  /** As the address writes it. */
  record Form(@Nullable String sok, @Nullable String felt, @Nullable String tomt, @Nullable String fullt) {
    Browsing browsing() {
      return new Browsing(Sought.of(sok), felt, problem());
    }

    private @Nullable String problem() {
      if (tomt != null) return "skills.suggestions.lacks";
      return fullt == null ? null : "skills.suggestions.full";
    }
  }

  /** Where she goes from the suggestions, by the button she has pressed. */
  static String after(MultiValueMap<String, String> sent, Inventory inventory) {
    String sought = Optional.ofNullable(sent.getFirst("sok")).orElse("").strip();
    return switch (Optional.ofNullable(sent.getFirst("til")).orElse("")) {
      case "sok" -> SkillController.SUGGESTIONS + (sought.isEmpty() ? "" : "?sok=" + encoded(sought) + "#funnet");
      case "tilbake" -> SkillController.OCCUPATIONS;
      case "videre" -> inventory.skills().isEmpty() ? SkillController.SUGGESTIONS + "?tomt" : SkillController.LEVELS;
      case String group -> SkillController.SUGGESTIONS + (group.matches("[a-z-]{1,40}") ? "?felt=" + group + "#funnet" : "");
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
