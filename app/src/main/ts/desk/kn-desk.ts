import { actOf, counted, neighbour, type Act } from './keys.ts';
import { Outbox } from './outbox.ts';
import { leave, replaceParts } from './parts.ts';
import { Stream, type Frame } from './stream.ts';

const GATHERING = 250;
const LIST_FRAMES = ['queue', 'presence', 'assigned', 'gone', 'message', 'ack', 'state'];
const ALL_OF_IT = 2 ** 31 - 1;
const KEYS_OFF = 'desk.keys-off';

/** The counsellors' screen: holds the stream, asks for the lists anew when something moved, and knows the keys. */
export class Desk extends HTMLElement {
  readonly outbox = new Outbox(sessionStorage);
  #stream!: Stream;
  #known: Record<string, number> = {};
  #timer = 0;

  connectedCallback() {
    const address = `${location.origin.replace(/^http/, 'ws')}/api/eguidance/desk/stream`;
    this.#known = Object.fromEntries([...this.#rows()].map((row) => [row.dataset.conversation ?? '', ALL_OF_IT]));
    this.#stream = new Stream(address, () => this.#hello(), (frame) => this.#heard(frame), (isOpen) => this.#tell('desk-open', isOpen));
    document.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('change', (event) => this.#switched(event.target as HTMLInputElement));
    const keys = this.querySelector<HTMLInputElement>('[data-keys]');
    if (keys) keys.checked = this.#keysOn();
  }

  say(frame: object): boolean {
    return this.#stream.say(frame);
  }

  /** What this page has of its conversation; of the others their last lines are enough. */
  #hello() {
    const open = this.querySelector<HTMLElement>('kn-talk');
    if (open) this.#known[open.dataset.conversation ?? ''] = Number(open.dataset.last);
    return { after: this.#known, language: this.dataset.language };
  }

  #heard(frame: Frame) {
    if (['message', 'ack'].includes(frame.type) && frame.conversation && frame.seq) this.#known[frame.conversation] = Math.max(this.#known[frame.conversation] ?? 0, frame.seq);
    if (frame.type === 'ack' && frame.key) this.outbox.done(frame.key);
    this.#tell('desk-frame', frame);
    if (LIST_FRAMES.includes(frame.type)) this.#refreshSoon();
  }

  #tell(type: string, detail: unknown) {
    for (const part of this.querySelectorAll('kn-talk, kn-fresh')) part.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #refreshSoon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#refresh(), GATHERING);
  }

  async #refresh() {
    const answer = await fetch(`${this.dataset.base}/lister?open=${this.dataset.open}`).catch(() => undefined);
    if (!answer?.ok || answer.redirected) return;
    replaceParts(this, await answer.text());
    document.title = counted(document.title, this.querySelectorAll('.kn-un').length);
  }

  #switched(field: HTMLInputElement) {
    if ('submits' in field.dataset) field.form?.requestSubmit();
    if ('keys' in field.dataset) localStorage.setItem(KEYS_OFF, String(!field.checked));
  }

  #keysOn() {
    return localStorage.getItem(KEYS_OFF) !== 'true';
  }

  #rows() {
    return this.querySelectorAll<HTMLAnchorElement>('a[data-conversation]');
  }

  #go(step: 1 | -1) {
    const rows = [...this.#rows()];
    rows[neighbour(rows.findIndex((row) => row.ariaCurrent), step, rows.length)]?.click();
  }

  #pressed(event: KeyboardEvent) {
    const at = event.target as HTMLElement;
    const isTyping = at.matches('textarea, select, input:not([type=checkbox], [type=radio])');
    if (event.key === 'Escape') leave(at, isTyping);
    const act = actOf(event, isTyping, this.#keysOn());
    if (!act) return;
    event.preventDefault();
    this.#act(act);
  }

  #act(act: Act) {
    switch (act) {
      case 'next':
        return this.#go(1);
      case 'previous':
        return this.#go(-1);
      case 'take':
        return this.querySelector<HTMLElement>('[data-take]')?.click();
      case 'reply':
        return this.querySelector<HTMLElement>('#svar')?.focus();
      case 'search':
        return this.querySelector<HTMLElement>('#q')?.focus();
      case 'backroom':
        return this.querySelector<HTMLElement>('#bakrom :is(input, textarea, button), #bakrom')?.focus();
      case 'emergency':
        return this.querySelector<HTMLFormElement>('#nodnumre')?.requestSubmit();
      case 'help':
        return void this.querySelector<HTMLElement>('#taster')?.togglePopover();
      case 'transfer':
      case 'end':
        return this.#unfold(act);
    }
  }

  #unfold(menu: string) {
    this.querySelector<HTMLElement>(`[data-menu=${menu}] > summary`)?.click();
    this.querySelector<HTMLElement>(`[data-menu=${menu}] form button`)?.focus();
  }
}

customElements.define('kn-desk', Desk);
