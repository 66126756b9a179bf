/** A part of a page that fetches itself anew every so many seconds; a button pauses it, and a hidden page rests. Without script: reload. */
class Renew extends HTMLElement {
  #content = document.createElement('div');
  #button = document.createElement('button');
  #timer = 0;
  #paused = false;

  connectedCallback() {
    this.#content.append(...this.childNodes);
    this.#button.type = 'button';
    this.#button.className = 'ds-button';
    this.#button.dataset.variant = 'tertiary';
    this.#button.addEventListener('click', () => this.#pause(!this.#paused));
    this.append(this.#content, this.#button);
    this.#pause(false);
    this.#timer = window.setInterval(() => void this.#renew(), 1000 * Number(this.dataset.every ?? 5));
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #pause(paused: boolean) {
    this.#paused = paused;
    this.#button.textContent = (paused ? this.dataset.go : this.dataset.pause) ?? '';
  }

  async #renew() {
    if (this.#paused || document.hidden || this.#content.contains(document.activeElement)) return;
    try {
      const answer = await fetch(this.dataset.from ?? '', { headers: { Accept: 'text/html' }, redirect: 'error' });
      if (answer.ok) this.#content.innerHTML = await answer.text();
    } catch {
      // The next round tries again; the time of what is shown stands on the page.
    }
  }
}

customElements.define('kn-renew', Renew);
