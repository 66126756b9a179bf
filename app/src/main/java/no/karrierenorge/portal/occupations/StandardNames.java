package no.karrierenorge.portal.occupations;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Classifications;
import no.karrierenorge.catalogue.EscoCounterparts;
import no.karrierenorge.catalogue.EscoName;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.platform.imports.ImportRuns;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.portal.occupations.view.Elsewhere;
import no.karrierenorge.portal.occupations.view.OccupationPage.SourceLine;
import org.springframework.stereotype.Component;

/** What the standards call an occupation: STYRK-08, by which its figures are counted, and ESCO, by which it is known in Europe. */
@Component
class StandardNames {
  private static final List<String> LANGUAGES = List.of("en", "sv", "nb");
  private static final int MOST_OF_A_GROUP = 4;

  private final Classifications classifications;
  private final ImportRuns imports;

  StandardNames(Classifications classifications, ImportRuns imports) {
    this.classifications = classifications;
    this.imports = imports;
  }

  /** The group that the figures are for, with its name where that is imported: {@code 2223 Sykepleiere}. */
  String group(Occupation occupation) {
    String code = occupation.styrk08();
    return classifications.findStyrk08Name(code).map(name -> code + " " + name).orElse(code);
  }

  /** ESCO's names of the occupation itself where one of them is ours too; otherwise those of the group it belongs to. */
  Optional<Elsewhere> findElsewhere(Occupation occupation) {
    Map<String, List<EscoName>> names = LANGUAGES.stream()
        .collect(Collectors.toMap(Function.identity(), language -> classifications.findEscoNames(occupation.styrk08(), language)));
    EscoCounterparts counterparts = EscoCounterparts.of(occupation, names.values().stream().flatMap(List::stream).toList());
    List<Elsewhere.Line> lines = LANGUAGES.stream().flatMap(language -> line(language, names.getOrDefault(language, List.of()), counterparts)).toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Elsewhere(counterparts.isSame(), lines));
  }

  /** The release of ESCO in one language may lack what another has. */
  private static Stream<Elsewhere.Line> line(String language, List<EscoName> group, EscoCounterparts counterparts) {
    List<String> shown = group.stream().filter(counterparts::has).map(EscoName::preferred).distinct().limit(MOST_OF_A_GROUP).toList();
    return shown.isEmpty() ? Stream.empty() : Stream.of(new Elsewhere.Line("occupation.elsewhere." + language, language, String.join(", ", shown)));
  }

  List<SourceLine> sources(Occupation occupation, boolean hasFigures, boolean isKnownElsewhere) {
    var lines = new ArrayList<SourceLine>();
    if (hasFigures && classifications.findStyrk08Name(occupation.styrk08()).isPresent()) {
      lines.add(source("occupation.source.group", "occupation.source.styrk08", "https://www.ssb.no/klass/klassifikasjoner/7", "styrk08"));
    }
    if (isKnownElsewhere) lines.add(source("occupation.source.elsewhere", "occupation.source.esco", "https://esco.ec.europa.eu", "esco"));
    return List.copyOf(lines);
  }

  private SourceLine source(String key, String owner, String url, String kind) {
    String when = imports.findLastDay(kind).map(day -> t("figure.imported", Dates.of(day))).orElseGet(() -> t("figure.missing"));
    return new SourceLine(t(key), t(owner), url, when);
  }
}
