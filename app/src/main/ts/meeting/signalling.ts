/** What the stream tells whoever listens: frames as they come, and what has become of the stream itself. */
export type Ear = {
  heard(frame: { type: string }): void;
  opened(): void;
  lost(): void;
  /** Closed for good: `over`, `elsewhere`, or `refused` when we may not come in. */
  closed(why: 'over' | 'elsewhere' | 'refused'): void;
};

/** The part of `WebSocket` that is used, so that tests need no network. */
export type Socket = Pick<WebSocket, 'send' | 'close' | 'readyState'> & {
  onopen: (() => void) | null;
  onmessage: ((event: { data: string }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
};

/** Opens the stream of a meeting on this page's own server. */
export function open(meeting: string): Socket {
  return new WebSocket(`${location.origin.replace('http', 'ws')}/api/eguidance/meetings/${meeting}/stream`) as unknown as Socket;
}

const FOR_GOOD: Record<number, 'over' | 'elsewhere' | 'refused'> = { 4410: 'over', 4409: 'elsewhere', 4404: 'refused' };
const OPEN = 1;
const LONGEST_PAUSE = 15_000;

/** How long to wait before the next try, in milliseconds: soon, then less and less often. */
export function pause(tries: number): number {
  return Math.min(500 * 2 ** tries, LONGEST_PAUSE);
}

/** The meeting's stream, opened again when it is lost. Each time the page says which sitting it is, so that it keeps its place. */
export class Signalling {
  #open: () => Socket;
  #sitting: string;
  #ear: Ear;
  #later: (work: () => void, milliseconds: number) => void;
  #socket?: Socket;
  #tries = 0;
  #done = false;

  constructor(open: () => Socket, sitting: string, ear: Ear, later: (work: () => void, milliseconds: number) => void = setTimeout) {
    this.#open = open;
    this.#sitting = sitting;
    this.#ear = ear;
    this.#later = later;
  }

  start(): void {
    if (this.#done) return;
    const socket = this.#open();
    this.#socket = socket;
    socket.onopen = () => {
      this.#tries = 0;
      socket.send(JSON.stringify({ type: 'hello', sitting: this.#sitting }));
      this.#ear.opened();
    };
    socket.onmessage = ({ data }) => this.#ear.heard(JSON.parse(data) as { type: string });
    socket.onclose = ({ code }) => this.#lost(code);
  }

  /** Says something if there is anybody to hear it; what matters is said again when the stream is back. */
  say(frame: object): void {
    if (this.#socket?.readyState === OPEN) this.#socket.send(JSON.stringify(frame));
  }

  end(): void {
    this.#done = true;
    this.#socket?.close();
  }

  #lost(code: number): void {
    if (this.#done) return;
    const why = FOR_GOOD[code];
    if (why) {
      this.#done = true;
      this.#ear.closed(why);
      return;
    }
    this.#ear.lost();
    this.#later(() => this.start(), pause(this.#tries++));
  }
}
