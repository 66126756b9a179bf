package no.karrierenorge.assessments.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.testing.PdfUa;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ClassPagesTest {
  private static final String CLASS = "/verktoy/klasse";
  private static final String ROOM = "/verktoy/klasse/rom";
  private static final Pattern CODE = Pattern.compile("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}(?=</p>)");
  private static final Pattern SECRET = Pattern.compile("/verktoy/klasse/laerer/[A-Z-]+");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private ClassRooms rooms;

  @Test
  void fivePupilsAreCountedAndFourAreNot() {
    Visit teacher = teacher();
    String code = found(CODE, teacher.get(ROOM).body());

    for (int pupil = 0; pupil < 4; pupil++) counted(code);
    String four = teacher.get(ROOM).body();
    counted(code);
    String five = teacher.get(ROOM).body();

    assertThat(four).contains("Det mangler 1 svar").doesNotContain("av 4").contains("<dd>4</dd>");
    assertThat(five).contains("Laget av 5 svar").contains("3–5 av 5");
  }

  private void counted(String code) {
    var pupil = new Visit(port);
    pupil.post(CLASS, Map.of("kode", code.toLowerCase(Locale.ROOT).replace("-", " ")), CLASS);
    assertThat(pupil.get("/verktoy/klasse/elev").body()).contains("Svar på spørsmålene først.");
    for (int page = 1; page <= 3; page++) answer(pupil, "/verktoy/interesser/18/" + page);
    assertThat(pupil.get("/verktoy/klasse/elev").body()).contains("Tell meg med");
    pupil.post("/verktoy/klasse/svar", Map.of(), "/verktoy/klasse/elev");
    assertThat(pupil.get("/verktoy/klasse/elev").body()).contains("Du er talt med.").doesNotContain("Tell meg med</button>");
  }

  /** Likes everything on the page. */
  private static void answer(Visit pupil, String page) {
    var answers = new HashMap<String, String>();
    Matcher items = Pattern.compile("type=\"radio\" name=\"([^\"]+)\"").matcher(pupil.get(page).body());
    while (items.find()) answers.put(items.group(1), "5");
    assertThat(answers).hasSize(6);
    pupil.post(page, answers, page);
  }

  @Test
  void whoeverJoinsTwiceHasBegunOnce() {
    Visit teacher = teacher();
    String code = found(CODE, teacher.get(ROOM).body());
    var pupil = new Visit(port);

    pupil.post(CLASS, Map.of("kode", code), CLASS);
    pupil.post(CLASS, Map.of("kode", code), CLASS);

    assertThat(teacher.get(ROOM).body()).contains("<dt>Har begynt</dt><dd>1</dd>");
  }

  @Test
  void aCodeThatNoClassHasIsSaidToBeAndStandsStill() {
    HttpResponse<String> answer = new Visit(port).post(CLASS, Map.of("kode", "<b>BCDF"), CLASS);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Vi finner ingen klasse").contains("value=\"&lt;b>BCDF\"");
  }

  @Test
  void onlyTheSecretOpensTheTeachersPage() {
    Visit teacher = teacher();
    String page = teacher.get(ROOM).body();
    var pupil = new Visit(port);
    pupil.post(CLASS, Map.of("kode", found(CODE, page)), CLASS);
    var otherDevice = new Visit(port);

    HttpResponse<String> link = otherDevice.get(found(SECRET, page));

    assertThat(pupil.get(ROOM).statusCode()).isEqualTo(404);
    assertThat(link.statusCode()).isEqualTo(302);
    assertThat(otherDevice.get(ROOM).body()).contains(found(CODE, page));
    assertThat(new Visit(port).get("/verktoy/klasse/laerer/BCDF-BCDF-BCDF-BCDF").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyIsCountedInAClassSheHasNotJoined() {
    assertThat(new Visit(port).post("/verktoy/klasse/svar", Map.of(), CLASS).statusCode()).isEqualTo(404);
  }

  @Test
  void aClassIsGoneAfterThirtyDaysWithAllThatWasCountedInIt() {
    Visit teacher = teacher();
    String code = found(CODE, teacher.get(ROOM).body()).replace("-", "");
    database.sql("""
            with gone as (update assessments.class_room set created_at = now() - interval '31 days', ends_at = now() - interval '1 day'
              where code = :code returning id)
            insert into assessments.class_answer (room, number, liked) select id, 1, 'RS' from gone
            """).param("code", code).update();

    int before = left(code);
    HttpResponse<String> page = teacher.get(ROOM);
    rooms.sweep();

    assertThat(before).isEqualTo(1);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(left(code)).isZero();
  }

  private int left(String code) {
    return database.sql("select count(*) from assessments.class_answer a join assessments.class_room r on r.id = a.room where r.code = :code")
        .param("code", code).query(Integer.class).single();
  }

  @Test
  void aTeacherDeletesTheClass() {
    Visit teacher = teacher();

    teacher.post(ROOM + "/sletting", Map.of(), ROOM);

    assertThat(teacher.get(ROOM).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/nn", "/en"})
  void everyLessonAddsUpAndHasAWorksheet(String language) throws Exception {
    var visit = new Visit(port);

    for (Lesson lesson : new Lessons().all()) {
      String path = language + LessonComposer.path(lesson);
      assertThat(lesson.course().stream().mapToInt(Lesson.Moment::minutes).sum()).as(path).isEqualTo(lesson.minutes());
      assertThat(visit.get(path).statusCode()).as(path).isEqualTo(200);
      assertThat(PdfUa.faults(visit.bytes(path + "/ark.pdf"))).as(path).isEmpty();
    }
  }

  private Visit teacher() {
    var teacher = new Visit(port);
    assertThat(teacher.post(ROOM, Map.of(), CLASS).statusCode()).isEqualTo(302);
    return teacher;
  }

  private static String found(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group();
  }
}
