package no.karrierenorge.assessments.classroom.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * How a class is getting on.
 *
 * @param address where pupils type the code, and {@code secret} where the teacher comes back on another device
 * @param counted how many answers the result is made of; 0 while there are too few
 * @param missing how many more it takes before something is shown, or something newer
 */
public record TeacherPage(PageFrame frame, String code, String address, String secret, String until, int begun, int finished, int counted, int missing,
    List<Area> areas) implements PageView {
  /** @param low in per cent of the answers, for the bar, and {@code width} how much of it is open */
  public record Area(String key, String many, int low, int width) {}
}
