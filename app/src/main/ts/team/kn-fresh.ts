import type { Desk } from '../desk/kn-desk.ts';

type Frame = { type: string; seq?: number; key?: string };

const EVERY = 2000;
const GATHERING = 150;

/**
 * A part of a page that is fetched anew: on the desk when a frame of its type comes, on a page of its own every few seconds while it can be
 * seen. A form in it with one field speaks on the desk's stream, and as an ordinary form when there is none.
 */
class Fresh extends HTMLElement {
  #timer = 0;
  #desk: Desk | null = null;

  connectedCallback() {
    this.#desk = this.closest<Desk>('kn-desk');
    this.addEventListener('desk-frame', (event) => this.#heard((event as CustomEvent<Frame>).detail));
    this.addEventListener('desk-open', (event) => this.#opened((event as CustomEvent<boolean>).detail));
    this.querySelector('form')?.addEventListener('submit', (event) => this.#say(event));
    this.#begin();
    if (!this.#desk) this.#timer = window.setInterval(() => void (document.hidden || this.#renew()), EVERY);
  }

  /** What was drawn is shown from its newest end; what was not is fetched. */
  #begin() {
    const place = this.querySelector<HTMLElement>('[data-fresh]');
    if (place && place.childElementCount > 0) place.scrollTop = place.scrollHeight;
    else void this.#renew();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #opened(isOpen: boolean) {
    if (!isOpen) return;
    if ('follows' in this.dataset) this.#desk?.say({ type: this.dataset.frame, after: this.#last() });
    void this.#renew();
  }

  #last(): number {
    return Number(this.querySelector<HTMLElement>('[data-last]')?.dataset.last ?? 0);
  }

  #heard(frame: Frame) {
    if (frame.type !== this.dataset.frame) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#renew(), GATHERING);
  }

  async #renew() {
    const place = this.querySelector<HTMLElement>('[data-fresh]');
    if (!place || (place.contains(document.activeElement) && place !== document.activeElement)) return;
    const answer = await fetch(this.dataset.from ?? '', { redirect: 'error' }).catch(() => undefined);
    if (answer?.status === 404) place.replaceChildren();
    if (!answer?.ok) return;
    const html = await answer.text();
    const isAtEnd = place.scrollHeight - place.scrollTop - place.clientHeight < 40 || place.childElementCount === 0;
    if (place.innerHTML.trim() !== html.trim()) place.innerHTML = html;
    if (isAtEnd) place.scrollTop = place.scrollHeight;
  }

  #say(event: SubmitEvent) {
    const field = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('input:not([type=hidden])');
    if (!field || !this.#desk) return;
    const text = field.value.trim();
    const line = { type: this.dataset.frame, key: crypto.randomUUID(), text };
    if (text !== '' && !this.#desk.say(line)) return;
    event.preventDefault();
    field.value = '';
  }
}

customElements.define('kn-fresh', Fresh);
