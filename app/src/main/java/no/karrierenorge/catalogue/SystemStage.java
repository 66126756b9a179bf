package no.karrierenorge.catalogue;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the education system.
 *
 * @param level how high it lies: 0 where everybody begins, 6 the doctorate
 * @param lane the side of the map: {@code vocational}, {@code shared} or {@code academic}
 * @param kind {@code school}, {@code work}, {@code qualification} or {@code bridge}
 * @param years how long, in Bokmål
 * @param opens where one may go from here
 * @param link the page about it: a road's slug, or a path that begins with a slash
 */
public record SystemStage(
    String slug,
    Texts title,
    int level,
    String lane,
    String kind,
    String years,
    Texts text,
    List<Opening> opens,
    @Nullable String link) {

  /** A way on, and what it takes. */
  public record Opening(String to, @Nullable Texts how) {
    public @Nullable String how(Language language) {
      return how == null ? null : how.in(language);
    }
  }

  boolean opens(String stage) {
    return opens.stream().anyMatch(opening -> opening.to().equals(stage));
  }
}
