package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The years for which there are rules, oldest first. For any other year nothing is guessed. */
@Component
public class RuleBook {
  private final List<YearRules> years = Stream.of("higher-2026.yaml", "higher-2027.yaml", "higher-2028.yaml")
      .map(file -> RuleFile.read(file, YearRules.class))
      .toList();

  public List<YearRules> years() {
    return years;
  }

  public Optional<YearRules> find(int year) {
    return years.stream().filter(rules -> rules.year() == year).findFirst();
  }

  public YearRules inForce() {
    return years.stream().filter(rules -> rules.yearStatus() == YearRules.Standing.IN_FORCE).findFirst().orElseThrow();
  }
}
