/** Tells of typing at most so often, however fast somebody types. */
export class Rhythm {
  #pause: number;
  #now: () => number;
  #last = -Infinity;

  constructor(pause: number, now: () => number) {
    this.#pause = pause;
    this.#now = now;
  }

  /** Whether it is time to tell again. */
  beat(): boolean {
    if (this.#now() - this.#last < this.#pause) return false;
    this.#last = this.#now();
    return true;
  }
}
