/** A line on its way: kept until it is acknowledged, so that neither a lost network nor a new page loses it. */
export type Line = { conversation: string; key: string; text: string };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const LINES = 'desk.outbox';
const DRAFT = 'desk.draft.';

export class Outbox {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  all(): Line[] {
    return JSON.parse(this.#store.getItem(LINES) ?? '[]') as Line[];
  }

  of(conversation: string): Line[] {
    return this.all().filter((line) => line.conversation === conversation);
  }

  add(line: Line): void {
    this.#keep([...this.all(), line]);
  }

  /** Acknowledged or refused for good: it is not sent again. */
  done(key: string): void {
    this.#keep(this.all().filter((line) => line.key !== key));
  }

  #keep(lines: Line[]): void {
    if (lines.length === 0) this.#store.removeItem(LINES);
    else this.#store.setItem(LINES, JSON.stringify(lines));
  }

  draft(conversation: string): string {
    return this.#store.getItem(DRAFT + conversation) ?? '';
  }

  keepDraft(conversation: string, text: string): void {
    if (text === '') this.#store.removeItem(DRAFT + conversation);
    else this.#store.setItem(DRAFT + conversation, text);
  }
}
