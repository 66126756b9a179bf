package no.karrierenorge.identity.login;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page somebody wanted before she was asked who she is: one of ours that asks for a login, never another site. */
record Destination(String path) {
  private static final Pattern BEHIND_THE_DOOR = Pattern.compile("/(min-side|arbeid)([/?][\\p{L}\\p{N}/?=&%.~+_-]*)?");

  static Optional<Destination> find(@Nullable String til) {
    return Optional.ofNullable(til).filter(path -> BEHIND_THE_DOOR.matcher(path).matches()).map(Destination::new);
  }
}
