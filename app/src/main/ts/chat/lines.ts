/** The list of what was said. The server makes each line; only what has not come yet is made here. */
export class Lines {
  #list: HTMLElement;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Adds a line as the server made it, in front of those that are on their way. */
  add(html: string): HTMLElement {
    const made = document.createElement('template');
    made.innerHTML = html;
    const line = made.content.querySelector<HTMLElement>('li')!;
    this.#list.insertBefore(line, this.#list.querySelector('[data-key]'));
    return line;
  }

  /** Shows a line that is on its way. */
  pending(key: string, text: string): void {
    const line = document.createElement('li');
    line.className = 'kn-line';
    line.dataset.side = 'OWN';
    line.dataset.key = key;
    const said = document.createElement('div');
    said.className = 'kn-line__said';
    const words = document.createElement('p');
    words.className = 'kn-line__text';
    words.textContent = text;
    said.append(words);
    line.append(said);
    this.#list.append(line);
  }

  /** A line has come, or never will: what stood for it goes. */
  settle(key: string): void {
    this.#list.querySelector(`[data-key="${CSS.escape(key)}"]`)?.remove();
  }

  /** The number of the newest line of the other side. */
  lastOther(): number {
    const numbers = [...this.#list.querySelectorAll<HTMLElement>('[data-side=OTHER][data-seq]')].map((line) => Number(line.dataset.seq));
    return Math.max(0, ...numbers);
  }

  /** The number of the newest line of all when it is the seeker's own: whether it has been read is worth a word. */
  ownAtEnd(): number {
    const newest = this.#list.lastElementChild as HTMLElement | null;
    return newest?.dataset.side === 'OWN' ? Number(newest.dataset.seq ?? 0) : 0;
  }
}
