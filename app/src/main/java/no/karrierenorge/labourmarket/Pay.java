package no.karrierenorge.labourmarket;

import java.util.List;

/**
 * Pay for an occupation in one period, kroner a month before tax.
 *
 * @param groups all, women, men, in that order
 */
public record Pay(String period, List<Group> groups, Dataset dataset) {
  /** One fourth earns less than {@code lower}, half less than {@code median}, one fourth more than {@code upper}. */
  public record Group(Sex sex, Figure lower, Figure median, Figure upper) {}

  public enum Sex {
    ALL,
    WOMEN,
    MEN
  }
}
