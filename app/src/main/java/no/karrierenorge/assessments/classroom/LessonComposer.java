package no.karrierenorge.assessments.classroom;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.assessments.classroom.view.LessonPage;
import no.karrierenorge.assessments.classroom.view.LessonsPage;
import no.karrierenorge.assessments.writing.view.WorksheetPage;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.pdf.PdfDocuments;
import org.springframework.stereotype.Component;

/** Puts the pages of the lesson plans together. */
@Component
class LessonComposer {
  private final Lessons lessons;

  LessonComposer(Lessons lessons) {
    this.lessons = lessons;
  }

  LessonsPage all(Here here) {
    PageFrame frame = here.frame(t("class.lessons"), t("class.lessons.description"))
        .at(new Crumb(t("class.crumb"), ClassController.PATH), new Crumb(t("class.lessons"), LessonController.PATH)).behind(Door.KNOW);
    return new LessonsPage(frame, in(lessons.note()), lessons.all().stream()
        .map(lesson -> new LessonsPage.Line(path(lesson), in(lesson.title()), in(lesson.forWhom()), lesson.minutes())).toList(),
        Source.lines(lessons.sources()));
  }

  LessonPage one(Lesson lesson, Here here) {
    return new LessonPage(frame(lesson, here), in(lesson.forWhom()), subjects(lesson), lesson.minutes(), lesson.aims().in(Text.language()),
        lesson.prepare().in(Text.language()), lesson.tools().stream().map(LessonComposer::tool).toList(), course(lesson), in(lesson.talk()),
        in(lesson.accommodation()), path(lesson) + "/ark.pdf");
  }

  private static String subjects(Lesson lesson) {
    return Stream.concat(lesson.subjects().stream().map(subject -> t("class.subject." + subject)), Stream.of(String.join(", ", lesson.curriculum())))
        .collect(Collectors.joining(" · "));
  }

  private static LessonPage.Tool tool(Lesson.Tool tool) {
    return new LessonPage.Tool(t("class.tool." + tool.tool()), tool.path());
  }

  private static List<LessonPage.Moment> course(Lesson lesson) {
    var moments = new ArrayList<LessonPage.Moment>();
    int from = 0;
    for (Lesson.Moment moment : lesson.course()) {
      moments.add(new LessonPage.Moment(from, moment.minutes(), in(moment.text())));
      from += moment.minutes();
    }
    return List.copyOf(moments);
  }

  WorksheetPage sheet(Lesson lesson, Here here) {
    List<WorksheetPage.Item> items =
        lesson.worksheet().stream().map(question -> new WorksheetPage.Item(in(question.prompt()), null, List.of(), question.lines())).toList();
    return new WorksheetPage(frame(lesson, here), in(lesson.title()), t("class.sheet.lead"), PdfDocuments.STYLE, items);
  }

  private static PageFrame frame(Lesson lesson, Here here) {
    return here.frame(in(lesson.title()), in(lesson.forWhom())).at(new Crumb(t("class.crumb"), ClassController.PATH),
        new Crumb(t("class.lessons"), LessonController.PATH), new Crumb(in(lesson.title()), path(lesson))).behind(Door.KNOW);
  }

  static String path(Lesson lesson) {
    return LessonController.PATH + "/" + lesson.id();
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
