package no.karrierenorge.eguidance.responses;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** A ready answer as it was written. */
record CannedForm(@Nullable String sprak, @Nullable String snarvei, @Nullable String tittel, @Nullable String tekst) {
  static final CannedForm EMPTY = new CannedForm("nb", "", "", "");
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_BODY = 4000;

  static CannedForm of(CannedResponse response) {
    return new CannedForm(response.language().tag(), response.shortcut(), response.title(), response.body());
  }

  String shortcut() {
    return clean(snarvei);
  }

  String title() {
    return clean(tittel);
  }

  String body() {
    return clean(tekst);
  }

  Optional<Language> language() {
    return Arrays.stream(Language.values()).filter(one -> one.tag().equals(sprak)).findFirst();
  }

  private static String clean(@Nullable String field) {
    return field == null ? "" : field.replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  /** Message key of what is wrong, if anything is. */
  Optional<String> problemKey() {
    if (language().isEmpty()) return Optional.of("team.canned.problem.language");
    if (!shortcut().matches("[\\p{L}0-9-]{1,30}")) return Optional.of("team.canned.problem.shortcut");
    if (title().isEmpty() || title().length() > LONGEST_TITLE) return Optional.of("team.canned.problem.title");
    return body().isEmpty() || body().length() > LONGEST_BODY ? Optional.of("team.canned.problem.body") : Optional.empty();
  }

  CannedResponse response(UUID id, @Nullable PersonId owner) {
    return new CannedResponse(id, owner, language().orElseThrow(), shortcut(), title(), body());
  }
}
