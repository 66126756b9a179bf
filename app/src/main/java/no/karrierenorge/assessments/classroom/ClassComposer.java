package no.karrierenorge.assessments.classroom;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.util.List;
import no.karrierenorge.assessments.InterestProfiles;
import no.karrierenorge.assessments.classroom.Counted.Interval;
import no.karrierenorge.assessments.classroom.view.ClassDoorPage;
import no.karrierenorge.assessments.classroom.view.PupilPage;
import no.karrierenorge.assessments.classroom.view.TeacherPage;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of a class together. */
@Component
class ClassComposer {
  ClassDoorPage door(String typed, @Nullable String problem, Here here) {
    return new ClassDoorPage(frame("class.title", here).keptFor(Duration.ZERO), typed, problem);
  }

  /** @param liked nothing when she has not answered enough yet */
  PupilPage pupil(ClassRoom room, boolean isCounted, @Nullable String liked, Here here) {
    PupilPage.State state = isCounted ? PupilPage.State.COUNTED : liked == null ? PupilPage.State.OPEN : PupilPage.State.ANSWERED;
    List<String> areas = liked == null ? List.of() : liked.chars().mapToObj(letter -> InterestProfiles.key((char) letter)).toList();
    return new PupilPage(frame("class.pupil", here).personal(), room.shown(), until(room), state, areas);
  }

  TeacherPage teacher(ClassRoom room, ReferenceCode secret, Counted counted, Here here) {
    List<TeacherPage.Area> areas = counted.liked().entrySet().stream().map(area -> area(area.getKey(), area.getValue(), counted.answers())).toList();
    int missing = Counted.STEP - room.finished() % Counted.STEP;
    return new TeacherPage(frame("class.teacher", here).personal(), room.shown(), here.site() + ClassController.PATH,
        here.site() + TeacherController.SECRET + secret.shown(), until(room), room.begun(), room.finished(), counted.answers(), missing,
        counted.saysSomething() ? areas : List.of());
  }

  private static TeacherPage.Area area(char letter, Interval interval, int answers) {
    String many = t("class.many", interval.low(), interval.high(), answers);
    int all = Math.max(1, answers);
    return new TeacherPage.Area(InterestProfiles.key(letter), many, interval.low() * 100 / all, (interval.high() - interval.low()) * 100 / all);
  }

  private static String until(ClassRoom room) {
    return Dates.of(room.endsAt().atZone(Oslo.ZONE).toLocalDate());
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(t(title), t("class.description")).at(new Crumb(t("class.crumb"), ClassController.PATH)).behind(Door.KNOW);
  }
}
