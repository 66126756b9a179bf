package no.karrierenorge.assessments.interests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other tools ask of the answers on a device. */
@Component
public class LikedAreas {
  /** Half of the scale: neither liked nor disliked. */
  private static final double NEUTRAL = 50;

  private final Instruments instruments;

  LikedAreas(Instruments instruments) {
    this.instruments = instruments;
  }

  /** The letters of the areas liked more than not, in the hexagon's order; nothing when too few were answered. */
  public Optional<String> find(HttpServletRequest request) {
    Instrument instrument = instruments.current();
    return Attempt.find(request.getCookies(), instrument).flatMap(attempt -> attempt.profile(instrument)).map(LikedAreas::letters);
  }

  static String letters(Profile profile) {
    return Stream.of(Letter.values()).filter(letter -> profile.share(letter) > NEUTRAL).map(Letter::name).collect(Collectors.joining());
  }
}
