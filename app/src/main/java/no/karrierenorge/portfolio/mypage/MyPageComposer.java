package no.karrierenorge.portfolio.mypage;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.OwnThings;
import no.karrierenorge.portfolio.OwnThings.Thing;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.ShelfComposer;
import no.karrierenorge.portfolio.mypage.view.Moment;
import no.karrierenorge.portfolio.mypage.view.MyPage;
import no.karrierenorge.portfolio.mypage.view.TimelinePage;
import no.karrierenorge.portfolio.view.Shelf.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what somebody has saved here and what other rooms hold of her. */
@Component
class MyPageComposer {
  private static final List<String> NEWS = List.of("tatt", "fullt", "fjernet", "lagret");

  private final Portfolio portfolio;
  private final ShelfComposer shelves;
  private final List<OwnThings> others;

  MyPageComposer(Portfolio portfolio, ShelfComposer shelves, List<OwnThings> others) {
    this.portfolio = portfolio;
    this.shelves = shelves;
    this.others = others;
  }

  MyPage page(ActingPerson acting, Here here) {
    List<Moment> moments = things(acting.person()).map(MyPageComposer::moment).toList();
    return new MyPage(frame(t("login.my-page"), here).at(own()), acting.name(), news(here.query()),
        shelves.shelves(portfolio.items(Holder.of(acting.person()))), moments, "", null);
  }

  TimelinePage timeline(PersonId person, Here here) {
    Stream<Dated> saved = portfolio.items(Holder.of(person)).stream().map(this::dated);
    Stream<Dated> happened = things(person).map(thing -> new Dated(thing.at(), moment(thing)));
    List<Moment> moments = Stream.concat(saved, happened).sorted(Comparator.comparing(Dated::at).reversed()).map(Dated::moment).toList();
    return new TimelinePage(frame(t("folder.timeline"), here).at(own(), new Crumb(t("folder.timeline"), MyPageController.PATH + "/tidslinje")), moments);
  }

  private static Crumb own() {
    return new Crumb(t("login.my-page"), MyPageController.PATH);
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, title).personal();
  }

  private static @Nullable String news(@Nullable String query) {
    return query != null && NEWS.contains(query) ? "folder.news." + query : null;
  }

  private Stream<Thing> things(PersonId person) {
    return others.stream().flatMap(room -> room.of(person).stream()).sorted(Comparator.comparing(Thing::at).reversed());
  }

  private record Dated(Instant at, Moment moment) {}

  private Dated dated(Item item) {
    Kept kept = shelves.kept(item);
    return new Dated(item.changedAt(), new Moment(kept.when(), kept.kind(), kept.title(), kept.path()));
  }

  private static Moment moment(Thing thing) {
    return new Moment(Dates.of(thing.at().atZone(Oslo.ZONE).toLocalDate()), thing.kind(), thing.title(), thing.path());
  }
}
