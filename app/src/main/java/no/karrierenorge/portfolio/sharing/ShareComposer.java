package no.karrierenorge.portfolio.sharing;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.consent.ConsentHistory.Entry;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.sharing.Recipients.Choice;
import no.karrierenorge.portfolio.sharing.view.SharePage;
import no.karrierenorge.portfolio.sharing.view.SharePage.Option;
import no.karrierenorge.portfolio.sharing.view.SharePage.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together on which somebody shows a saved thing to somebody. */
@Component
class ShareComposer {
  private static final List<String> NEWS = List.of("delt", "tatt-tilbake");

  private final Shares shares;
  private final Recipients recipients;

  ShareComposer(Shares shares, Recipients recipients) {
    this.shares = shares;
    this.recipients = recipients;
  }

  SharePage page(Item item, Choice choice, @Nullable String problemKey, Here here) {
    String path = "/lagret/" + item.id() + "/del";
    String back = here.visitor().isKnown() ? "/min-side" : Keepings.CODE;
    PageFrame frame = here.frame(t("folder.share.title"), t("folder.share.lead")).at(new Crumb(t("folder.saved"), back), new Crumb(t("folder.share"), path)).personal();
    String news = here.query() != null && NEWS.contains(here.query()) ? "folder.news." + here.query() : null;
    return new SharePage(frame, path, item.title(), news, talking(choice), centres(choice), choice.centre() == null ? null : choice.centre().slug(),
        counsellors(choice), periods(), problemKey, shares(item), openings(item), item.path());
  }

  private static List<Option> talking(Choice choice) {
    return choice.talking().stream().map(one -> new Option(one.counsellor().toString(), one.name(), true)).toList();
  }

  private static List<Option> centres(Choice choice) {
    return choice.centres().stream().map(one -> new Option(one.slug(), one.name(), one.equals(choice.centre()))).toList();
  }

  private static List<Option> counsellors(Choice choice) {
    return choice.counsellors().entrySet().stream()
        .map(one -> new Option(one.getKey().toString(), one.getValue(), false))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private static List<Option> periods() {
    return Stream.of(Period.values()).map(period -> new Option(period.days(), t("folder.share.days." + period.days()), period == Period.MONTH)).toList();
  }

  private List<Share> shares(Item item) {
    return shares.of(item).stream().map(this::share).toList();
  }

  private Share share(Entry entry) {
    String until = entry.endedAt() != null ? t("folder.share.over", date(entry.endedAt())) : entry.until() == null ? "" : t("folder.share.until", date(entry.until()));
    return new Share(recipients.name(entry.recipient()), until, entry.holds() ? entry.id().value().toString() : null);
  }

  private List<String> openings(Item item) {
    return shares.openings(item).stream()
        .map(opening -> t("folder.share.opened", recipients.name(opening.reader()), Dates.of(opening.at().atZone(Oslo.ZONE).toLocalDateTime())))
        .toList();
  }

  private static String date(Instant at) {
    return Dates.of(at.atZone(Oslo.ZONE).toLocalDate());
  }
}
