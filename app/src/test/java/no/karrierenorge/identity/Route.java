package no.karrierenorge.identity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of {@code routes.txt}. */
record Route(String method, String pattern, List<String> who, String address) {
  static Route parse(String line) {
    String[] parts = line.split("\\s+");
    return new Route(parts[0], parts[1], List.of(parts[2].split(",")), parts.length > 3 ? parts[3] : parts[1]);
  }

  String name() {
    return method + " " + pattern;
  }

  /** @param role nothing for somebody who is not logged in */
  boolean isFor(@Nullable Role role) {
    if (who.contains("everyone")) return true;
    return role != null && (who.contains("logged-in") || who.contains(role.word()));
  }

  /** Whether every word in the third column means something: a role with a typing error would allow nobody unnoticed. */
  boolean isUnderstood() {
    List<String> roles = Arrays.stream(Role.values()).map(Role::word).toList();
    return who.stream().allMatch(word -> roles.contains(word) || List.of("everyone", "logged-in", "nobody").contains(word));
  }
}
