package no.karrierenorge.bench.eguidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.bench.eguidance.Service.Take;

/** A counsellor with several tabs open at both nodes: takes whoever has waited longest, as long as there is room, talks, and ends it. */
final class Counsellor {
  private static final String NOTHING = "";
  private static final long ANSWER_SECONDS = 6;
  private static final int LONGEST_TALK = 40;

  private final Service service;
  private final String cookie;
  private final Random chance;
  private final int places;
  private final List<DeskScreen> tabs = new ArrayList<>();
  private final Set<String> current = ConcurrentHashMap.newKeySet();
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

  /** @param cookie of her session, as a browser sends it; {@code places} how many conversations she may have at once */
  Counsellor(Service service, String cookie, Random chance, int places) {
    this.service = service;
    this.cookie = cookie;
    this.chance = chance;
    this.places = places;
  }

  String cookie() {
    return cookie;
  }

  Counsellor sitsDown(int count) {
    for (int i = 0; i < count; i++) tabs.add(new DeskScreen(service, new Random(chance.nextLong()), this));
    tabs.forEach(Screen::open);
    Thread.startVirtualThread(this::takeUntilNobodyIsLeft);
    return this;
  }

  void leaves() {
    tabs.forEach(Screen::close);
  }

  /** A conversation that nobody was told of is one whose start was never answered: it has a ledger too, and nobody to read it. */
  Ledger ledger(String conversation) {
    return service.ledgers().getOrDefault(conversation, new Ledger(conversation, NOTHING, new Ledger.Times(0, 0)));
  }

  /** She wishes for one at a time, so that it is known which wish an answer belongs to. */
  private void takeUntilNobodyIsLeft() {
    try {
      while (!service.isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(100 + chance.nextInt(200));
        wish();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void wish() throws InterruptedException {
    if (current.size() >= places) return;
    answers.clear();
    long sent = System.nanoTime();
    tabs.get(chance.nextInt(tabs.size())).askForTheNext();
    Optional<String> answer = Optional.ofNullable(answers.poll(ANSWER_SECONDS, TimeUnit.SECONDS));
    if (answer.isEmpty()) service.takes().add(new Take(sent, System.nanoTime(), NOTHING));
    else if (!answer.get().isEmpty()) service.takes().add(new Take(sent, System.nanoTime(), answer.get()));
  }

  /** Told by every tab; the first to tell matters. */
  void has(String conversation) {
    current.add(conversation);
    if (!known.add(conversation)) return;
    answers.add(conversation);
    Thread.startVirtualThread(() -> attend(conversation));
  }

  void hasJust(Set<String> conversations) {
    conversations.stream().filter(known::add).forEach(conversation -> Thread.startVirtualThread(() -> attend(conversation)));
    current.addAll(conversations);
  }

  void hasNothingNew() {
    answers.add(NOTHING);
  }

  void hasNoMore(String conversation) {
    current.remove(conversation);
  }

  /** Speaks from one tab, always the same: whoever speaks from two cannot know the order of her lines. */
  private void attend(String conversation) {
    DeskScreen tab = tabs.get(Math.floorMod(conversation.hashCode(), tabs.size()));
    var mood = new Random(conversation.hashCode());
    try {
      Ledger ledger = ledger(conversation);
      for (int i = mood.nextInt(4); i >= 0; i--) {
        tab.say(ledger);
        TimeUnit.MILLISECONDS.sleep(mood.nextInt(1500));
      }
      for (int i = 0; i < LONGEST_TALK && (!tab.isHeard(ledger) || mood.nextInt(4) > 0); i++) listen(tab, ledger, i);
      end(conversation, tab);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A tab that gets no answer for long is loaded anew, as people do. */
  private static void listen(DeskScreen tab, Ledger ledger, int halfSeconds) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(500);
    if (halfSeconds % 10 == 9 && !tab.isHeard(ledger)) tab.cut();
  }

  private void end(String conversation, DeskScreen tab) throws InterruptedException {
    ledger(conversation).endIsAsked();
    for (int i = 0; current.contains(conversation) && !service.isEmpty(); i++) {
      if (i % 20 == 0) tab.askForTheEnd(conversation);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }
}
