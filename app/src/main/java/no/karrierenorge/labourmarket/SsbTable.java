package no.karrierenorge.labourmarket;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.platform.imports.JsonStat.Cell;
import org.jspecify.annotations.Nullable;

/** The statistics bureau's tables that pages show, and what the codes in them mean here. */
enum SsbTable {
  PAY(LabourMarket.PAY, Axis.of("MaaleMetode", Map.of("01", "median", "02", "mean", "051", "lower-quartile", "061", "upper-quartile")),
      Axis.SEX, Map.of("Sektor", "ALLE", "AvtaltVanlig", "0", "ContentsCode", "AvtaltManedslonn")),
  EMPLOYMENT(LabourMarket.EMPLOYMENT,
      Axis.of("Ansettelsesforhold", Map.of("0", "all", "F", "permanent", "M", "temporary", "09", "unknown")),
      Axis.of("Alder", Map.of("15-74", "15-74", "20-66", "20-66")), Map.of("Region", "0", "ContentsCode", "Sysselsatte")),
  MEDIAN_PAY("11658", Axis.of("ContentsCode", Map.of("MedianAvtMndLonn", "median")), Axis.SEX, Map.of("Alder", "999D"));

  static final String OCCUPATION = "Yrke";
  static final String PERIOD = "Tid";

  final String number;
  private final Axis measure;
  private final Axis breakdown;
  private final Map<String, String> fixed;

  /** A dimension whose codes have a name here. */
  private record Axis(String dimension, Map<String, String> names) {
    static final Axis SEX = of("Kjonn", Map.of("0", "all", "1", "men", "2", "women"));

    static Axis of(String dimension, Map<String, String> names) {
      return new Axis(dimension, names);
    }

    @Nullable String name(Cell cell) {
      return names.get(cell.codes().getOrDefault(dimension, ""));
    }
  }

  /** What a cell says, in the words of this room. */
  record Meaning(String measure, String breakdown) {}

  /** @param fixed the codes that pages show of the other dimensions, as far as a file has these: a query may leave out totals */
  SsbTable(String number, Axis measure, Axis breakdown, Map<String, String> fixed) {
    this.number = number;
    this.measure = measure;
    this.breakdown = breakdown;
    this.fixed = fixed;
  }

  static Optional<SsbTable> find(@Nullable String number) {
    return Arrays.stream(values()).filter(table -> table.number.equals(number)).findFirst();
  }

  List<String> dimensions() {
    return List.of(OCCUPATION, PERIOD, measure.dimension(), breakdown.dimension());
  }

  /** Nothing for a cell that no page shows, such as one of a single sector. */
  Optional<Meaning> meaning(Cell cell) {
    boolean isShown = fixed.entrySet().stream().allMatch(code -> cell.codes().getOrDefault(code.getKey(), code.getValue()).equals(code.getValue()));
    String measured = measure.name(cell);
    String brokenDown = breakdown.name(cell);
    return isShown && measured != null && brokenDown != null ? Optional.of(new Meaning(measured, brokenDown)) : Optional.empty();
  }
}
