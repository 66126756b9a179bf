import { showIn } from './media.ts';
import { outside, type Guest, type Part, type Room } from './room.ts';
import type { Words } from './words.ts';

/** The room as it is seen: a tile for each, and for the counsellor those who wait at the door. */
export class Stage {
  #root: HTMLElement;
  #page: HTMLElement;
  #words: Words;
  #tiles = new Map<Part, HTMLElement>();

  constructor(root: HTMLElement, page: HTMLElement, words: Words) {
    this.#root = root;
    this.#page = page;
    this.#words = words;
  }

  show(shown: boolean): void {
    if (this.#root.hidden === !shown) return;
    this.#root.hidden = !shown;
    if (shown) this.#root.querySelector<HTMLElement>('h1')?.focus();
  }

  own(picture: MediaStreamTrack | null, isMirrored: boolean): void {
    const tile = this.#root.querySelector<HTMLElement>('[data-own]')!;
    showIn(tile.querySelector('video')!, picture);
    tile.classList.toggle('is-dark', picture === null);
    tile.classList.toggle('is-mirrored', isMirrored);
  }

  came(guest: Guest, stream: MediaStream): void {
    this.left(guest.part);
    const tile = this.#copy('[data-tile]');
    const video = tile.querySelector('video')!;
    video.setAttribute('aria-label', this.#words.of('picture', guest.name));
    video.srcObject = stream;
    tile.querySelector('[data-name]')!.textContent = guest.name;
    tile.dataset.part = guest.part;
    this.#root.querySelector('[data-tiles]')!.prepend(tile);
    this.#tiles.set(guest.part, tile);
    this.#count();
  }

  left(part: Part): void {
    this.#tiles.get(part)?.remove();
    this.#tiles.delete(part);
    this.#count();
  }

  linked(guest: Guest, linked: boolean): void {
    const tile = this.#tiles.get(guest.part);
    if (tile) tile.querySelector('[data-state]')!.textContent = linked ? '' : this.#words.of('cut', guest.name);
  }

  #count(): void {
    this.#root.querySelector<HTMLElement>('[data-alone]')!.hidden = this.#tiles.size > 0;
    this.#root.querySelector<HTMLElement>('[data-tiles]')!.dataset.others = String(this.#tiles.size);
  }

  /** Those at the door, each with what may be done; who stands there already keeps her buttons, and with them the focus. */
  door(room: Room, open: (guest: Guest, admit: boolean) => void): void {
    const list = this.#root.querySelector<HTMLElement>('[data-door-list]')!;
    const waiting = outside(room);
    for (const line of [...list.children] as HTMLElement[]) {
      if (!waiting.some((guest) => keyOf(guest) === line.dataset.key)) line.remove();
    }
    for (const guest of waiting) {
      if (![...list.children].some((line) => (line as HTMLElement).dataset.key === keyOf(guest))) list.append(this.#line(guest, open));
    }
  }

  #line(guest: Guest, open: (guest: Guest, admit: boolean) => void): HTMLElement {
    const line = this.#copy('[data-visitor]');
    line.dataset.key = keyOf(guest);
    line.querySelector('[data-name]')!.textContent = this.#words.of('knocks', guest.name);
    line.querySelector('[data-admit]')!.addEventListener('click', () => open(guest, true));
    const refuse = line.querySelector<HTMLElement>('[data-refuse]')!;
    refuse.addEventListener('click', () => open(guest, false));
    refuse.hidden = guest.state === 'refused';
    return line;
  }

  #copy(template: string): HTMLElement {
    const content = this.#page.querySelector<HTMLTemplateElement>(`template${template}`)!.content;
    return content.firstElementChild!.cloneNode(true) as HTMLElement;
  }
}

function keyOf(guest: Guest): string {
  return `${guest.sitting} ${guest.state} ${guest.name}`;
}
