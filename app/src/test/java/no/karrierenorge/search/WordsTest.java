package no.karrierenorge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.karrierenorge.catalogue.Words;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.search.view.SearchPage.Piece;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void aCompoundIsSplitIntoWordsThatTheDocumentsKnow() {
    var compounds = new CompoundWords(Set.of("hest", "passer", "sykehus", "lege", "arbeid"));

    assertThat(compounds.parts("hestepasser")).containsExactly("hest", "passer");
    assertThat(compounds.parts("sykehuslege")).containsExactly("sykehus", "lege");
    assertThat(compounds.parts("arbeidslege")).containsExactly("arbeid", "lege");
    assertThat(compounds.parts("assistent")).isEmpty();
  }

  @Test
  void whatSeveralCompoundsHaveInCommonIsAWord() {
    var document = new SearchDocument("x", PageKind.OCCUPATION, "/x", null, new Texts("dyr", null, null),
        new Words(List.of("hund", "dyrepasser", "hundepasser", "hest"), null, null), List.of(), null, null, null, null);

    assertThat(CompoundWords.of(List.of(document)).parts("hestepasser")).containsExactly("hest", "passer");
  }

  @Test
  void spellingsWithoutNorwegianLettersAreTheSame() {
    assertThat(List.of("frisør", "frisoer", "frisor", "frissør")).extracting(Analysis::typed).containsOnly("frisor");
    assertThat(List.of("hairdresser", "hair dresser")).extracting(Analysis::key).containsOnly(Analysis.key("hairdressers"));
  }

  @Test
  void fillersAreNotWhatIsAskedFor() {
    assertThat(Question.of("Jeg vil jobbe med DYR!", Language.NB).words()).containsExactly("DYR");
  }

  @Test
  void twoLettersThatChangedPlacesAreOneMistake() {
    assertThat(Vocabulary.distance("sykeplier", "sykepleir")).isEqualTo(1);
    assertThat(Vocabulary.distance("kokk", "kok")).isEqualTo(1);
    assertThat(Vocabulary.distance("kokk", "smed")).isEqualTo(4);
    assertThat(Vocabulary.distance("lege", "elge")).isEqualTo(1);
  }

  @Test
  void theWordsAskedForAreMarkedInAnyForm() {
    assertThat(Excerpt.of("Steller dyrene godt.", Language.NB, List.of("dyr")))
        .containsExactly(new Piece("Steller ", false), new Piece("dyrene", true), new Piece(" godt.", false));
  }
}
