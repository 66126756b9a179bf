package no.karrierenorge.portfolio;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A saved thing.
 *
 * @param subject the path of what it is about, where it can be saved once only
 * @param version the version of the tool that made it: what is old stays readable
 * @param revision counts the changes, so that two tabs do not overwrite one another
 * @param json what the room that made it has written
 */
public record Item(ItemId id, ItemKind kind, @Nullable String subject, String title, int version, int revision, Instant savedAt,
    Instant changedAt, String json) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The revision that a form carries, as it was sent; 0, which no item has, when it carries none. */
  public static int revisionIn(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  public <T> T as(Class<T> type) {
    return JSON.readValue(json, type);
  }

  /** The page that shows it. */
  public String path() {
    return kind.isPage() ? Objects.requireNonNull(subject) : kind.path(id);
  }
}
