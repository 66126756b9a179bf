import { insertion } from './insertion.ts';

const PAUSE = 150;
const KEYS_OFF = 'desk.keys-off';

/** Ready answers beside a field: F opens them, what is typed finds them, each pick goes in at the cursor, and several may be picked. */
class Canned extends HTMLElement {
  #timer = 0;
  #panel!: HTMLElement;
  #search!: HTMLInputElement;

  connectedCallback() {
    this.#panel = this.querySelector<HTMLElement>('.kn-canned__in')!;
    this.#search = this.querySelector('input')!;
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#open(this.#panel.hidden !== false);
    });
    this.#search.addEventListener('input', () => this.#soon());
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('click', (event) => this.#picked((event.target as Element).closest<HTMLElement>('[data-text]')));
    document.addEventListener('keydown', this.#key);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#key);
  }

  #key = (event: KeyboardEvent) => {
    const at = event.target as HTMLElement;
    const isTyping = at.matches('textarea, select, input:not([type=checkbox], [type=radio])');
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey || localStorage.getItem(KEYS_OFF) === 'true') return;
    if (event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    this.#open(true);
  };

  #field(): HTMLTextAreaElement | null {
    return document.querySelector<HTMLTextAreaElement>(`#${this.dataset.field}`);
  }

  #open(isOpen: boolean) {
    this.#panel.hidden = !isOpen;
    this.querySelector('a')?.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return void this.#field()?.focus();
    this.#search.focus();
    void this.#find();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#find(), PAUSE);
  }

  async #find() {
    const query = new URLSearchParams({ q: this.#search.value, samtale: this.dataset.conversation ?? '' });
    const answer = await fetch(`${this.dataset.from}?${query}`, { redirect: 'error' }).catch(() => undefined);
    if (answer?.ok) this.querySelector('[data-answers]')!.innerHTML = await answer.text();
  }

  #pressed(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#open(false);
    }
    if (event.key !== 'Enter' || event.target !== this.#search) return;
    event.preventDefault();
    this.#picked(this.querySelector<HTMLElement>('[data-text]'));
  }

  /** The panel stays open: another answer may follow. */
  #picked(answer: HTMLElement | null) {
    const field = this.#field();
    if (!answer || !field) return;
    const made = insertion(field.value, field.selectionStart, field.selectionEnd, answer.dataset.text ?? '');
    field.value = made.text;
    field.setSelectionRange(made.cursor, made.cursor);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('kn-canned', Canned);
