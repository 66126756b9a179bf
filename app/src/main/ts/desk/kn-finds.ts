import { inserted } from './text.ts';

const PAUSE = 150;

/** Search of the site beside the conversation: Enter or a number puts a page's address at the cursor of the answer. */
class Finds extends HTMLElement {
  #field!: HTMLInputElement;
  #timer = 0;
  #asking?: AbortController;

  connectedCallback() {
    this.#field = this.querySelector('input')!;
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), PAUSE);
    });
    this.#field.form?.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('click', (event) => this.#clicked(event));
  }

  async #ask() {
    this.#asking?.abort();
    this.#asking = new AbortController();
    const address = `${this.dataset.from}?lang=${this.dataset.language}&q=${encodeURIComponent(this.#field.value)}`;
    const answer = await fetch(address, { signal: this.#asking.signal }).catch(() => undefined);
    if (!answer?.ok) return;
    const list = this.querySelector<HTMLElement>('[data-finds]')!;
    list.innerHTML = await answer.text();
    this.querySelector('[role=status]')!.textContent = list.querySelector<HTMLElement>('ol')?.dataset.count ?? '';
  }

  /** In the field Enter takes the first; a number with Alt takes its page there, and alone on the list. */
  #pressed(event: KeyboardEvent) {
    const inField = event.target === this.#field;
    const number = event.key === 'Enter' && inField ? '1' : event.key;
    if (!/^[1-9]$/.test(number) || (inField && event.key !== 'Enter' && !event.altKey)) return;
    const page = this.querySelector<HTMLElement>(`[data-number="${number}"]`);
    if (!page) return;
    event.preventDefault();
    this.#insert(page.dataset.address ?? '');
  }

  #clicked(event: MouseEvent) {
    const page = (event.target as Element).closest<HTMLElement>('a[data-address]');
    if (!page || event.ctrlKey || event.metaKey || !this.#answer()) return;
    event.preventDefault();
    this.#insert(page.dataset.address ?? '');
  }

  #answer() {
    return document.querySelector<HTMLTextAreaElement>('#svar');
  }

  #insert(address: string) {
    const answer = this.#answer();
    if (!answer) return;
    const put = inserted(answer.value, answer.selectionStart, answer.selectionEnd, address);
    answer.value = put.text;
    answer.dispatchEvent(new Event('input'));
    answer.focus();
    answer.setSelectionRange(put.cursor, put.cursor);
  }
}

customElements.define('kn-finds', Finds);
