/** A frame of the counsellors' stream: docs/chat-protocol.md. */
export type Frame = {
  type: string;
  conversation?: string;
  seq?: number;
  key?: string;
  from?: string;
  text?: string;
  html?: string;
  code?: string;
  state?: string;
};

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;

/** How long to wait before trying again for the nth time: longer each time, and not all at once when a node comes back. */
export function pause(tries: number, chance: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries) * (0.5 + chance / 2);
}

/** The stream, opened anew whenever it is lost. */
export class Stream {
  readonly #address: string;
  readonly #hello: () => object;
  readonly #heard: (frame: Frame) => void;
  readonly #changed: (isOpen: boolean) => void;
  #socket?: WebSocket;
  #tries = 0;

  constructor(address: string, hello: () => object, heard: (frame: Frame) => void, changed: (isOpen: boolean) => void) {
    this.#address = address;
    this.#hello = hello;
    this.#heard = heard;
    this.#changed = changed;
    this.#open();
  }

  #open(): void {
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'hello', html: true, ...this.#hello() })));
    socket.addEventListener('message', (event) => this.#take(JSON.parse(String(event.data)) as Frame));
    socket.addEventListener('close', () => this.#lost());
  }

  #take(frame: Frame): void {
    if (frame.type === 'welcome') {
      this.#tries = 0;
      this.#changed(true);
    }
    this.#heard(frame);
  }

  #lost(): void {
    this.#changed(false);
    setTimeout(() => this.#open(), pause(this.#tries++, Math.random()));
  }

  /** Says so when the stream is not open: what must not be lost lies in the outbox. */
  say(frame: object): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }
}
