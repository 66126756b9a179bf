import { Outbox } from '../../main/ts/chat/outbox.ts';
import { Stream } from '../../main/ts/chat/stream.ts';
import type { Frame, Socket } from '../../main/ts/chat/world.ts';

class Store {
  #kept = new Map<string, string>();
  getItem = (name: string) => this.#kept.get(name) ?? null;
  setItem = (name: string, value: string) => void this.#kept.set(name, value);
  removeItem = (name: string) => void this.#kept.delete(name);
}

/** A server as the stream sees it: sockets that a test opens, speaks through and cuts. */
export class Server {
  sockets: (Socket & { sent: Frame[] })[] = [];
  heard: Frame[] = [];
  connected: boolean[] = [];
  refused = 0;
  store = new Store() as unknown as Storage;
  outbox = new Outbox(this.store, 'id');
  #timers = new Map<number, () => void>();
  #next = 1;

  client(last = 0) {
    return new Stream({
      open: () => this.#open(),
      later: (pause, work) => (this.#timers.set(this.#next, work), this.#next++),
      never: (timer) => void this.#timers.delete(timer),
      random: () => 0,
    }, this.outbox, {
      heard: (frame) => this.heard.push(frame),
      connected: (yes) => this.connected.push(yes),
      refused: () => this.refused++,
    }, last);
  }

  #open() {
    const sent: Frame[] = [];
    const socket = { sent, send: (text: string) => void sent.push(JSON.parse(text)), close: () => {}, onopen: null, onmessage: null, onclose: null };
    this.sockets.push(socket as never);
    return socket as unknown as Socket;
  }

  get now() {
    return this.sockets.at(-1)!;
  }

  welcomes() {
    this.now.onopen!();
    this.says({ type: 'welcome', state: 'ACTIVE' });
  }

  says(frame: Frame) {
    this.now.onmessage!({ data: JSON.stringify(frame) });
  }

  cuts(code = 1006) {
    this.now.onclose!({ code });
  }

  timePasses() {
    const due = [...this.#timers.values()];
    this.#timers.clear();
    due.forEach((work) => work());
  }

  texts() {
    return this.now.sent.filter((frame) => frame.type === 'send').map((frame) => frame.text);
  }
}
