package no.karrierenorge.portfolio.mypage.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * The seeker's own page.
 *
 * @param name nothing for those whose provider does not tell it, as ID-porten
 * @param newsKey what has just happened, as a message key
 * @param others what other rooms hold of her, the newest first
 * @param typed what was written into the field for a code, which was refused
 */
public record MyPage(PageFrame frame, @Nullable String name, @Nullable String newsKey, List<Shelf> shelves, List<Moment> others, String typed,
    @Nullable String problemKey) implements PageView {
  public MyPage refused(String code, String problem) {
    return new MyPage(frame, name, null, shelves, others, code, problem);
  }
}
