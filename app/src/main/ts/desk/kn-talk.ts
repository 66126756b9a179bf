import type { Desk } from './kn-desk.ts';
import type { Frame } from './stream.ts';

const TYPING_TOLD = 3000;
const TYPING_SHOWN = 5000;

/** The conversation that stands open: lines as they come, and the field that answers. What the server drew is kept as it is. */
class Talk extends HTMLElement {
  #lines!: HTMLElement;
  #field: HTMLTextAreaElement | null = null;
  #typed = 0;
  #timer = 0;

  connectedCallback() {
    this.#lines = this.querySelector<HTMLElement>('[data-lines]')!;
    this.#field = this.querySelector('textarea');
    this.addEventListener('desk-frame', (event) => this.#heard((event as CustomEvent<Frame>).detail));
    this.addEventListener('desk-open', (event) => this.#opened((event as CustomEvent<boolean>).detail));
    const field = this.#field;
    if (!field) return this.querySelector<HTMLElement>('#registrering')?.focus();
    field.value = this.#desk().outbox.draft(this.#id());
    field.addEventListener('input', () => this.#wrote(field.value));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.form?.requestSubmit();
    });
    field.form?.addEventListener('submit', (event) => this.#send(event, field));
    field.focus({ preventScroll: true });
  }

  #desk() {
    return this.closest<Desk>('kn-desk')!;
  }

  #id() {
    return this.dataset.conversation ?? '';
  }

  #wrote(text: string) {
    this.#desk().outbox.keepDraft(this.#id(), text);
    this.#status(text === '' ? '' : this.dataset.kept);
    if (Date.now() - this.#typed < TYPING_TOLD) return;
    this.#typed = Date.now();
    this.#desk().say({ type: 'typing', conversation: this.#id() });
  }

  /** Into the outbox first, then on the stream: what is not acknowledged is sent again when the stream is back. */
  #send(event: Event, field: HTMLTextAreaElement) {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    const line = { conversation: this.#id(), key: crypto.randomUUID(), text };
    this.#desk().outbox.add(line);
    this.#desk().say({ type: 'send', ...line });
    field.value = '';
    this.#desk().outbox.keepDraft(this.#id(), '');
    this.#status('');
  }

  #opened(isOpen: boolean) {
    this.#status(isOpen ? '' : this.dataset.lost);
    if (isOpen) for (const line of this.#desk().outbox.all()) this.#desk().say({ type: 'send', ...line });
    if (isOpen) this.#saw();
  }

  #heard(frame: Frame) {
    if (frame.conversation !== this.#id()) return;
    if (frame.html && frame.seq) this.#add(frame.html, frame.seq, frame.from === 'seeker');
    if (frame.type === 'typing') this.#note('…', TYPING_SHOWN);
    if (frame.type === 'read') this.#note(this.dataset.seen ?? '');
    if (frame.type === 'error' && frame.key) this.#refused(frame.key);
    if (frame.type === 'gone') location.assign(`${this.#desk().dataset.base}?svar=borte`);
    if (frame.type === 'state' && frame.state === 'ENDED') location.reload();
  }

  #add(html: string, seq: number, isTheirs: boolean) {
    if (seq <= Number(this.dataset.last)) return;
    this.dataset.last = String(seq);
    this.#lines.insertAdjacentHTML('beforeend', html);
    this.#note('');
    if (!isTheirs) return;
    this.querySelector('[data-aloud]')!.textContent = this.#lines.lastElementChild?.textContent ?? '';
    this.#saw();
  }

  #refused(key: string) {
    const line = this.#desk().outbox.all().find((one) => one.key === key);
    this.#desk().outbox.done(key);
    if (line && this.#field && this.#field.value === '') this.#field.value = line.text;
    this.#status(this.dataset.failed);
  }

  #saw() {
    if (!document.hidden) this.#desk().say({ type: 'read', conversation: this.#id(), seq: Number(this.dataset.last) });
  }

  #note(text: string, milliseconds = 0) {
    clearTimeout(this.#timer);
    this.querySelector('[data-note]')!.textContent = text;
    if (milliseconds > 0) this.#timer = window.setTimeout(() => this.#note(''), milliseconds);
  }

  #status(text = '') {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

customElements.define('kn-talk', Talk);
