import { announce } from './announcer.ts';
import { browser } from './browser.ts';
import { call } from './call.ts';
import type { Compose } from './kn-compose.ts';
import { Lines } from './lines.ts';
import { Outbox } from './outbox.ts';
import { Panel } from './panel.ts';
import { Stream } from './stream.ts';
import { swapPage } from './swap.ts';
import type { Frame } from './world.ts';

const MAY_BE_DEAD_AFTER = 20_000;

/** A conversation that goes on: follows its stream and shows what comes. Without script the page's forms and frame do the same. */
class Conversation extends HTMLElement {
  #lines!: Lines;
  #panel!: Panel;
  #outbox!: Outbox;
  #stream!: Stream;
  #hiddenSince = 0;
  #gone = new AbortController();

  connectedCallback() {
    this.#panel = new Panel(this);
    this.#lines = new Lines(this.#panel.part('lines')!);
    this.#outbox = new Outbox(sessionStorage, this.dataset.id!);
    this.#outbox.waiting().forEach((line) => this.#lines.pending(line.key, line.text));
    this.#stream = new Stream(browser(this.dataset.id!), this.#outbox, {
      heard: (frame) => this.#heard(frame),
      connected: (yes) => this.#connected(yes),
      refused: () => location.reload(),
    }, Number(this.dataset.last));
    this.addEventListener('kn-say', (event) => this.#say((event as CustomEvent<string>).detail));
    this.addEventListener('kn-typing', () => this.#stream.tell({ type: 'typing' }));
    const until = { signal: this.#gone.signal };
    document.addEventListener('visibilitychange', () => this.#looked(), until);
    window.addEventListener('online', () => this.#stream.renew(), until);
    window.addEventListener('offline', () => this.#connected(false), until);
    this.#panel.showRead(0, this.#lines.ownAtEnd());
    this.#stream.connect();
  }

  disconnectedCallback() {
    this.#gone.abort();
    this.#stream.stop();
    this.#panel.forget();
  }

  #say(text: string) {
    const line = { key: crypto.randomUUID(), text };
    this.#lines.pending(line.key, text);
    this.#panel.showRead(0, 0);
    this.#stream.say(line);
    this.#panel.say('');
  }

  #connected(yes: boolean) {
    this.#panel.showAway(this.dataset.words ?? '', !yes);
    if (yes) this.#tellRead();
  }

  /** A phone that was locked for a while may have lost its connection without knowing. */
  #looked() {
    if (document.hidden) this.#hiddenSince = Date.now();
    else if (Date.now() - this.#hiddenSince > MAY_BE_DEAD_AFTER) this.#stream.renew();
    else this.#tellRead();
  }

  #tellRead() {
    const seq = this.#lines.lastOther();
    if (seq > 0 && !document.hidden) this.#stream.tell({ type: 'read', seq });
  }

  #heard(frame: Frame) {
    if (frame.type === 'welcome' || frame.type === 'state') this.#moved(frame.state ?? '', frame.type === 'state' ? frame.counsellor : undefined);
    if (frame.type === 'message') this.#message(frame);
    if (frame.type === 'ack') this.#came(frame);
    if (frame.type === 'queue' && frame.html) this.#panel.part('place')!.innerHTML = frame.html;
    if (frame.type === 'typing') this.#panel.showTyping(true);
    if (frame.type === 'read' || frame.type === 'welcome') this.#panel.showRead(frame.seq ?? frame.read ?? 0, this.#lines.ownAtEnd());
    if (frame.type === 'error' && frame.key) this.#failed(frame.key);
  }

  /** Another state is another page, and so is another counsellor. */
  #moved(state: string, counsellor = this.dataset.counsellor) {
    if (state === this.dataset.state && counsellor === this.dataset.counsellor) return;
    if (counsellor) this.dataset.counsellor = counsellor;
    this.dataset.state = state;
    const words = this.querySelector<HTMLElement>('kn-calls')?.dataset;
    void swapPage().then(() => state === 'ACTIVE' && words && call(words.title ?? '', words.text ?? ''));
  }

  #message(frame: Frame) {
    const line = this.#lines.add(frame.html ?? '');
    this.#panel.share(line);
    if (frame.from === 'seeker') return;
    this.#panel.showTyping(false);
    this.#panel.showRead(0, 0);
    announce([frame.name, frame.text].filter(Boolean).join(': '));
    this.#tellRead();
  }

  #came(frame: Frame) {
    this.#outbox.take(frame.key ?? '');
    this.#lines.settle(frame.key ?? '');
    if (frame.html) this.#panel.share(this.#lines.add(frame.html));
    this.#panel.showRead(0, this.#lines.ownAtEnd());
  }

  /** A line that cannot be sent goes back into the field. */
  #failed(key: string) {
    const line = this.#outbox.take(key);
    this.#lines.settle(key);
    if (!line) return;
    this.querySelector<Compose>('kn-compose')?.giveBack(line.text);
    this.#panel.say(this.dataset.failed ?? '');
  }
}

customElements.define('kn-conversation', Conversation);
