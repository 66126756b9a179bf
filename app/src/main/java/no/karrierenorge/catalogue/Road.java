package no.karrierenorge.catalogue;

import java.time.LocalDate;
import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;

/** A road back into education for adults, such as a trade certificate at work. Texts without a language are Bokmål. */
public record Road(
    String slug,
    Texts title,
    Words everyday,
    Texts lead,
    String who,
    List<Step> how,
    String time,
    String cost,
    String leadsTo,
    List<Next> next,
    List<Source> sources,
    LocalDate reviewedOn) {

  public record Step(String title, String text) {}

  /** Where one goes from here: who to ask, and the address. */
  public record Next(String name, String url) {}
}
