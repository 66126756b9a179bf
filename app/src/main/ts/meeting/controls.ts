import { Media, refusal, type Kind } from './media.ts';
import type { Words } from './words.ts';

/** What the bar's buttons do beside turning sound, picture and sharing on and off. */
export type Doors = { leave(): void; end(): void; changed(): void };

/** The bar under the pictures. A pressed button is one that is on; what has changed is said as well. */
export class Controls {
  #root: HTMLElement;
  #media: Media;
  #words: Words;
  #doors: Doors;

  constructor(root: HTMLElement, media: Media, words: Words, doors: Doors) {
    this.#root = root;
    this.#media = media;
    this.#words = words;
    this.#doors = doors;
    root.addEventListener('click', (event) => {
      const button = (event.target as HTMLElement).closest<HTMLElement>('[data-do]');
      if (button) void this.#press(button.dataset.do ?? '');
    });
    this.#one('[data-do=screen]').hidden = !('getDisplayMedia' in (navigator.mediaDevices ?? {}));
  }

  /** The buttons as things are. */
  show(): void {
    const pressed = { audio: this.#media.isOn('audio'), video: this.#media.isOn('video'), screen: this.#media.isSharing() };
    for (const [name, on] of Object.entries(pressed)) {
      this.#one(`[data-do=${name}]`).setAttribute('aria-pressed', String(on));
    }
    this.#one('[data-sharing]').hidden = !this.#media.isSharing();
  }

  async #press(what: string): Promise<void> {
    if (what === 'leave') return this.#doors.leave();
    if (what === 'end') return this.#doors.end();
    if (what === 'unshare') this.#unshare();
    else if (what === 'screen') await this.#share();
    else await this.#turn(what as Kind);
    this.#doors.changed();
  }

  async #turn(kind: Kind): Promise<void> {
    try {
      if (this.#media.isOn(kind)) this.#media.off(kind);
      else await this.#media.on(kind);
      this.#words.say(`${kind}-${this.#media.isOn(kind) ? 'on' : 'off'}`);
    } catch (failure) {
      this.#words.say(refusal(failure));
    }
  }

  /** Whoever closes the browser's own choice shares nothing and need not be told. */
  async #share(): Promise<void> {
    if (this.#media.isSharing()) return this.#unshare();
    const shared = await this.#media.share(() => this.#ended()).then(() => true, () => false);
    if (shared) this.#words.say('screen-on');
  }

  /** The button that stops it goes away with it: the keyboard goes on where sharing begins. */
  #unshare(): void {
    this.#media.unshare();
    this.#words.say('screen-off');
    this.#one('[data-do=screen]').focus();
  }

  /** Stopped from the browser's own bar. */
  #ended(): void {
    this.#words.say('screen-off');
    this.#doors.changed();
  }

  #one(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }
}
