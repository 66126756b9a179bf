package no.karrierenorge.portfolio;

import java.util.Map;
import no.karrierenorge.platform.problem.Unprocessable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something to be saved.
 *
 * @param subject the path of what it is about, where it can be saved once only: saved again it replaces the older one
 * @param title in the words of whoever saves it, or of the tool
 * @param version the version of the tool that made it
 * @param body a record that JSON can hold
 */
public record NewItem(ItemKind kind, @Nullable String subject, String title, int version, Object body) {
  static final int LONGEST_TITLE = 200;

  /** A CV with every section full takes a tenth of this. */
  private static final int LONGEST_BODY = 300_000;

  private static final JsonMapper JSON = JsonMapper.shared();

  public static NewItem of(ItemKind kind, String title, int version, Object body) {
    return new NewItem(kind, null, title, version, body);
  }

  /** A page of the site, which is saved once. Its address says all. */
  public static NewItem ofPage(ItemKind kind, String path, String title) {
    return new NewItem(kind, path, title, 1, Map.of("path", path));
  }

  public NewItem {
    title = shortened(title);
  }

  static String shortened(String title) {
    String stripped = title.strip();
    return stripped.length() > LONGEST_TITLE ? stripped.substring(0, LONGEST_TITLE - 1) + "…" : stripped;
  }

  String json() {
    return json(body);
  }

  static String json(Object body) {
    String json = JSON.writeValueAsString(body);
    if (json.length() > LONGEST_BODY) throw new Unprocessable();
    return json;
  }
}
