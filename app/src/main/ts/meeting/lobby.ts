import { Media, refusal, showIn, type Kind } from './media.ts';
import type { Words } from './words.ts';

const KINDS: Kind[] = ['audio', 'video'];

/** The lobby: a look at oneself, the choice of microphone and camera, a name, and the wish to come in. */
export class Lobby {
  #root: HTMLElement;
  #media: Media;
  #words: Words;

  constructor(root: HTMLElement, media: Media, words: Words, knock: (name: string) => void) {
    this.#root = root;
    this.#media = media;
    this.#words = words;
    this.#one('[data-try]').addEventListener('click', () => void this.#turnOn());
    this.#one('[data-enter]').addEventListener('submit', (event) => {
      event.preventDefault();
      knock(this.#one<HTMLInputElement>('[name=navn]').value.trim());
    });
    for (const select of this.#selects()) select.addEventListener('change', () => void this.#choose(select));
  }

  /** The stream is open: one may knock. */
  ready(ready: boolean): void {
    this.#one<HTMLButtonElement>('[data-knock]').disabled = !ready;
  }

  show(shown: boolean): void {
    this.#root.hidden = !shown;
  }

  preview(): void {
    const picture = this.#media.track('video');
    showIn(this.#one<HTMLVideoElement>('[data-preview]'), picture);
    this.#one('[data-dark]').hidden = picture !== null;
  }

  /** Each by itself: whoever has no camera may still have a microphone. */
  async #turnOn(): Promise<void> {
    const failures: unknown[] = [];
    for (const kind of KINDS) await this.#media.on(kind).catch((failure: unknown) => failures.push(failure));
    this.#problem(failures.length === KINDS.length ? this.#words.of(refusal(failures[0])) : '');
    await this.#list();
  }

  async #list(): Promise<void> {
    const devices = await navigator.mediaDevices.enumerateDevices();
    for (const select of this.#selects()) {
      const own = devices.filter((device) => device.kind === `${select.dataset.kind}input`);
      const on = this.#media.isOn(select.dataset.kind as Kind);
      select.replaceChildren(...own.map((device, index) => new Option(device.label || String(index + 1), device.deviceId)), new Option(this.#words.of('none'), ''));
      select.selectedIndex = on ? 0 : own.length;
    }
    this.#one('[data-devices]').hidden = false;
  }

  async #choose(select: HTMLSelectElement): Promise<void> {
    const kind = select.dataset.kind as Kind;
    if (select.value === '') return this.#media.off(kind);
    await this.#media.on(kind, select.value).catch((failure: unknown) => this.#problem(this.#words.of(refusal(failure))));
  }

  #problem(text: string): void {
    const problem = this.#one('[data-problem]');
    problem.textContent = text;
    problem.hidden = text === '';
  }

  #selects(): NodeListOf<HTMLSelectElement> {
    return this.#root.querySelectorAll('select[data-kind]');
  }

  #one<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.#root.querySelector<E>(selector)!;
  }
}
