import { mayBeSent } from '../guard/guard.ts';
import { Rhythm } from './rhythm.ts';

const TYPING_EVERY = 3000;

/** The field where a line is written: keeps the draft over a reload, sends by Enter at a keyboard, stops a national identity number. */
class Compose extends HTMLElement {
  #field!: HTMLTextAreaElement;
  #problem!: HTMLElement;
  #rhythm = new Rhythm(TYPING_EVERY, Date.now);

  connectedCallback() {
    this.#field = this.querySelector('textarea')!;
    this.#problem = this.querySelector<HTMLElement>('[data-number]')!;
    if (!this.#field.value) this.#field.value = sessionStorage.getItem(this.#draft()) ?? '';
    this.querySelector('form')!.addEventListener('submit', (event) => this.#send(event));
    this.#field.addEventListener('input', () => this.#typed());
    this.#field.addEventListener('keydown', (event) => this.#pressed(event));
    if (this.#field.value) this.closest('details')?.setAttribute('open', '');
  }

  /** Gives a text back that could not be sent. */
  giveBack(text: string) {
    this.#field.value = [text, this.#field.value].filter(Boolean).join('\n');
    this.#keep();
  }

  #draft() {
    return `samtale.${this.closest<HTMLElement>('kn-conversation')?.dataset.id ?? ''}.utkast`;
  }

  #keep() {
    if (this.#field.value) sessionStorage.setItem(this.#draft(), this.#field.value);
    else sessionStorage.removeItem(this.#draft());
  }

  #typed() {
    this.#keep();
    if (this.#field.getAttribute('aria-invalid')) mayBeSent(this.#field, this.#problem);
    if (this.#field.value && this.#rhythm.beat()) this.dispatchEvent(new CustomEvent('kn-typing', { bubbles: true }));
  }

  /** On a screen keyboard Enter is a new line: there the button sends. */
  #pressed(event: KeyboardEvent) {
    const sends = event.key === 'Enter' && !event.shiftKey && !event.isComposing && matchMedia('(pointer: fine)').matches;
    if (!sends) return;
    event.preventDefault();
    this.querySelector('form')!.requestSubmit();
  }

  #send(event: Event) {
    event.preventDefault();
    const text = this.#field.value.trim();
    if (!text || !mayBeSent(this.#field, this.#problem)) return;
    this.#field.value = '';
    this.#keep();
    this.#field.focus();
    this.dispatchEvent(new CustomEvent('kn-say', { bubbles: true, detail: text }));
  }
}

customElements.define('kn-compose', Compose);

export type { Compose };
