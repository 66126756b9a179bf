const TYPING_SHOWN = 5000;
const AWAY_SHOWN_AFTER = 2500;

/** What stands around the lines and comes and goes: typing, how far the other side has read, whether the connection is there. */
export class Panel {
  #root: HTMLElement;
  #typing = 0;
  #away = 0;
  #read: number;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#read = Number(this.part('read')?.dataset.seq ?? 0);
  }

  part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  /** Typing is told anew while it goes on; when nothing more is told, it has stopped. */
  showTyping(yes: boolean): void {
    clearTimeout(this.#typing);
    const shown = this.part('typing');
    if (shown) shown.hidden = !yes;
    if (yes) this.#typing = window.setTimeout(() => this.showTyping(false), TYPING_SHOWN);
  }

  /** The mark stands under the seeker's last line once the other side has read that far. */
  showRead(seq: number, lastOwn: number): void {
    this.#read = Math.max(this.#read, seq);
    const mark = this.part('read');
    if (mark) mark.hidden = lastOwn === 0 || this.#read < lastOwn;
  }

  /** A short gap is nothing to speak of. */
  showAway(words: string, yes: boolean): void {
    clearTimeout(this.#away);
    if (yes) this.#away = window.setTimeout(() => this.say(words), AWAY_SHOWN_AFTER);
    else this.say('');
  }

  say(words: string): void {
    const place = this.part('away');
    if (place && place.textContent !== words) place.textContent = words;
  }

  /** Gathers the pages that a line names beside the conversation, each once. */
  share(line: HTMLElement): void {
    const list = this.part('shared');
    const known = new Set([...(list?.querySelectorAll('a') ?? [])].map((link) => link.href));
    line.querySelectorAll<HTMLElement>('.kn-card').forEach((card) => {
      const link = card.querySelector('a')!;
      if (known.has(link.href)) return;
      const kind = document.createElement('span');
      kind.textContent = card.querySelector('.kn-card__kind')!.textContent;
      const item = document.createElement('li');
      item.append(link.cloneNode(true), kind);
      list?.append(item);
    });
  }

  forget(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#away);
  }
}
