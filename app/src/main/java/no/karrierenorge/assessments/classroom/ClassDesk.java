package no.karrierenorge.assessments.classroom;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where classes are made and pupils counted. */
@Component
class ClassDesk {
  static final Duration KEPT = Duration.ofDays(30);

  /** Twenty letters, eight of them: 25 thousand million codes, and joining is limited. Guessing one lets somebody add to a count, no more. */
  private static final int LENGTH = 8;

  private static final RandomGenerator CHANCE = new SecureRandom();

  private final ClassRooms rooms;
  private final Clock clock;

  ClassDesk(ClassRooms rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  /** Makes a class; answers the teacher's secret, which is kept nowhere else. */
  @Transactional
  ReferenceCode open() {
    var teacher = ReferenceCode.fresh();
    while (!rooms.add(freshCode(), teacher, clock.instant().plus(KEPT))) {
      // another class has this code: the next one is free, as good as certainly
    }
    return teacher;
  }

  private static String freshCode() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) code.append(ReferenceCode.ALPHABET.charAt(CHANCE.nextInt(ReferenceCode.ALPHABET.length())));
    return code.toString();
  }

  @Transactional
  void join(ClassRoom room) {
    rooms.countBegun(room);
  }

  /** @param liked letters of the areas, in the hexagon's order */
  @Transactional
  void countIn(ClassRoom room, String liked) {
    rooms.countIn(room, liked);
  }

  @Transactional
  void close(ClassRoom room) {
    rooms.delete(room);
  }
}
