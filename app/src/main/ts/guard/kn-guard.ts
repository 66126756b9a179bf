import { mayBeSent } from './guard.ts';

/** Around a form whose text must hold no national identity number: the number never leaves the device, and what was written stays. */
class Guard extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('textarea');
    const problem = this.querySelector<HTMLElement>('[data-number]');
    if (!field || !problem) return;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      if (!mayBeSent(field, problem)) event.preventDefault();
    });
    field.addEventListener('input', () => {
      if (field.getAttribute('aria-invalid')) mayBeSent(field, problem);
    });
  }
}

customElements.define('kn-guard', Guard);
