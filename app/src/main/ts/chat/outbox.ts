/** A line on its way: its key is the sender's own name for it, so that sending it again does no harm. */
export type Line = { key: string; text: string };

/** What has been written and not been acknowledged. It lies in the tab's own storage, so that a reload loses nothing. */
export class Outbox {
  #storage: Storage;
  #name: string;

  constructor(storage: Storage, conversation: string) {
    this.#storage = storage;
    this.#name = `samtale.${conversation}.ut`;
  }

  waiting(): Line[] {
    return JSON.parse(this.#storage.getItem(this.#name) ?? '[]') as Line[];
  }

  add(line: Line): void {
    this.#keep([...this.waiting(), line]);
  }

  /** Takes a line out, because it has come or because it never will; nothing when it is not there any more. */
  take(key: string): Line | undefined {
    const all = this.waiting();
    const taken = all.find((line) => line.key === key);
    if (taken) this.#keep(all.filter((line) => line !== taken));
    return taken;
  }

  #keep(lines: Line[]): void {
    if (lines.length === 0) this.#storage.removeItem(this.#name);
    else this.#storage.setItem(this.#name, JSON.stringify(lines));
  }
}
