package no.karrierenorge.catalogue;

import java.time.LocalDate;
import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;

/**
 * An upper-secondary education programme, as its file in the catalogue says it. Texts without a language are Bokmål.
 *
 * @param code the two letters of the national curriculum, such as {@code HS}
 * @param kind {@code vocational}, or {@code general} for those that prepare for studies
 * @param interests three letters of Holland's six by our own judgement, strongest first
 * @param vg3 years in school that are no trade of their own: school-based occupations, supplementary years
 */
public record Programme(
    String slug,
    String code,
    String kind,
    Texts title,
    Words everyday,
    String interests,
    Texts lead,
    String learn,
    String suits,
    FirstYear vg1,
    List<SecondYear> vg2,
    List<ThirdYear> vg3,
    String leadsTo,
    List<Source> sources,
    LocalDate reviewedOn) {

  public boolean isVocational() {
    return kind.equals("vocational");
  }

  public record FirstYear(String title, String text) {}

  public record SecondYear(String slug, String title, String text) {}

  /**
   * A third year in school.
   *
   * @param from the second years it builds on
   * @param gives {@code yrkeskompetanse} or {@code studiekompetanse}
   */
  public record ThirdYear(String slug, String title, List<String> from, String text, String gives) {}
}
