import { addressOf, step, worthAsking } from './options.ts';

const PAUSE = 120;

/** Suggestions under a search field, as an ARIA combobox. The server makes the list; without script the form works as it is. */
class Suggest extends HTMLElement {
  #input!: HTMLInputElement;
  #list = document.createElement('div');
  #aloud = document.createElement('span');
  #at = -1;
  #timer = 0;
  #asking?: AbortController;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    this.#input = input;
    this.#list.className = 'kn-suggest__list';
    this.#list.hidden = true;
    this.#aloud.className = 'kn-suggest__aloud';
    this.#aloud.setAttribute('role', 'status');
    this.append(this.#list, this.#aloud);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => this.#typed());
    input.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close();
    });
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    if (!worthAsking(this.#input.value)) return this.#close();
    this.#timer = window.setTimeout(() => void this.#ask(), PAUSE);
  }

  async #ask() {
    this.#asking = new AbortController();
    try {
      const answer = await fetch(addressOf(this.dataset.from ?? '', this.#input.value), { signal: this.#asking.signal, headers: { Accept: 'text/html' } });
      if (answer.ok) this.#show(await answer.text());
    } catch {
      this.#close();
    }
  }

  #show(html: string) {
    this.#list.innerHTML = html;
    const list = this.#list.querySelector<HTMLElement>('[role=listbox]');
    if (!list) return this.#close();
    list.id = `${this.#input.id}-list`;
    this.#options().forEach((option, index) => (option.id = `${list.id}-${index}`));
    this.#input.setAttribute('aria-controls', list.id);
    this.#aloud.textContent = list.dataset.count ?? '';
    this.#open(this.#options().length > 0);
    this.#choose(-1);
  }

  #options() {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #pressed(event: KeyboardEvent) {
    if (this.#list.hidden && event.key !== 'ArrowDown') return;
    const next = step(event.key, this.#at, this.#options().length);
    if (!next) return;
    event.preventDefault();
    if (next.follow) this.#options()[next.at].querySelector('a')?.click();
    this.#open(next.open);
    this.#choose(next.at);
  }

  #choose(at: number) {
    this.#at = at;
    const options = this.#options();
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    if (at < 0) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', options[at].id);
      options[at].scrollIntoView({ block: 'nearest' });
    }
  }

  #open(open: boolean) {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  #close() {
    this.#open(false);
    this.#choose(-1);
    this.#aloud.textContent = '';
  }
}

customElements.define('kn-suggest', Suggest);
