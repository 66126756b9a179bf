package no.karrierenorge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.karrierenorge.catalogue.EntryKind;
import no.karrierenorge.catalogue.Listing;
import no.karrierenorge.catalogue.Words;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.search.JobTitles.Title;
import org.junit.jupiter.api.Test;

class JobTitlesTest {
  private final JobTitles titles = new JobTitles(List.of(
      occupation("tomrer", "Tømrer", "takstol"), occupation("batbygger", "Båtbygger", "trebåt")));

  @Test
  void aJobTitleLeadsToTheOccupationThatSharesMostWordsWithIt() {
    var document = titles.document(new Title("x", "7115", "bygger av trebåt", null, List.of(), List.of()));

    assertThat(document.path()).isEqualTo("/yrker/batbygger");
    assertThat(document.nearest()).isEqualTo(new Texts("Båtbygger", null, null));
  }

  @Test
  void aJobTitleOfACodeWithoutPagesLeadsToTheListForTheCode() {
    var document = titles.document(new Title("x", "0110", null, "officer", List.of(), List.of()));

    assertThat(document.path()).isEqualTo("/yrker?kode=0110");
    assertThat(document.title().nb()).isEqualTo("officer");
  }

  private static Listing occupation(String slug, String title, String everyday) {
    return new Listing(EntryKind.OCCUPATION, slug, new Texts(title, null, null), null, new Words(List.of(everyday), null, null),
        new Texts("", null, null), "7115", "build", "trade");
  }
}
