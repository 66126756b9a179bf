package no.karrierenorge.eguidance.live;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.eguidance.conversations.QueuePlace;
import no.karrierenorge.eguidance.live.view.Place;
import no.karrierenorge.eguidance.live.view.Place.Kind;
import no.karrierenorge.eguidance.live.view.Place.Post;

/** Says a place in the queue and its wait, in the language in force: small numbers in letters, the wait as a range of whole minutes. */
public final class PlaceWords {
  private static final int WRITTEN_OUT = 12;
  private static final int DRAWN_ONE_BY_ONE = 4;
  private static final long HOUR = 60;

  private PlaceWords() {}

  public static Place of(QueuePlace place) {
    return new Place(title(place.position()), usually(place), posts(place.position()));
  }

  private static String title(int position) {
    if (position == 1) return t("queue.next");
    return t("queue.position", position <= WRITTEN_OUT ? t("queue.ordinal." + position) : position);
  }

  /** Rounded outwards, so that the range promises no more than it knows. */
  private static String usually(QueuePlace place) {
    long shortest = place.shortest().toMinutes();
    long longest = place.longest().plusSeconds(59).toMinutes();
    if (longest <= 1) return t("queue.wait.minute");
    if (shortest >= HOUR) return t("queue.wait.hour");
    if (shortest == 0) return t("queue.wait.under", longest);
    return shortest == longest ? t("queue.wait.about", longest) : t("queue.wait.range", shortest, longest);
  }

  private static List<Post> posts(int position) {
    var posts = new ArrayList<Post>();
    if (position > DRAWN_ONE_BY_ONE) {
      posts.add(new Post(Kind.THEM, t("queue.number", 1)));
      posts.add(new Post(Kind.MANY, t("queue.more", position - 2)));
    } else {
      for (int other = 1; other < position; other++) posts.add(new Post(Kind.THEM, t("queue.number", other)));
    }
    posts.add(new Post(Kind.YOU, t("queue.you")));
    posts.add(new Post(Kind.GOAL, t("queue.counsellor")));
    return List.copyOf(posts);
  }
}
