import { pauseBefore } from './backoff.ts';
import type { Line, Outbox } from './outbox.ts';
import type { Frame, Listener, Socket, World } from './world.ts';

const NOT_YOURS = 4404;
const PATIENCE = 12_000;
const SLOWER = 10_000;

/** A conversation's connection: comes back by itself, sends again what was not acknowledged, and hears every line once. */
export class Stream {
  #world: World;
  #outbox: Outbox;
  #listener: Listener;
  #last: number;
  #socket?: Socket;
  #welcome = false;
  #attempt = 0;
  #timer = 0;
  #stopped = false;

  constructor(world: World, outbox: Outbox, listener: Listener, last: number) {
    this.#world = world;
    this.#outbox = outbox;
    this.#listener = listener;
    this.#last = last;
  }

  /** Connects, or tries again at once when it waits to. */
  connect(): void {
    if (this.#stopped || this.#socket) return;
    this.#world.never(this.#timer);
    const socket = this.#world.open();
    this.#socket = socket;
    socket.onopen = () => socket.send(JSON.stringify({ type: 'hello', html: true, after: this.#last }));
    socket.onmessage = (event) => this.#heard(JSON.parse(event.data) as Frame);
    socket.onclose = (event) => this.#closed(socket, event.code);
  }

  /** Lets the connection go for good. */
  stop(): void {
    this.#stopped = true;
    this.#world.never(this.#timer);
    this.#socket?.close();
  }

  /** Drops a connection that may be dead without knowing it, as after a phone was locked, and makes a new one. */
  renew(): void {
    const old = this.#socket;
    if (old) this.#closed(old, 0);
    old?.close();
    this.connect();
  }

  say(line: Line): void {
    this.#outbox.add(line);
    this.#send(line);
  }

  /** Says what may be lost: typing, how far one has read. */
  tell(frame: { type: string; seq?: number }): void {
    if (this.#welcome) this.#socket?.send(JSON.stringify(frame));
  }

  #send(line: Line): void {
    if (!this.#welcome) return;
    this.#socket?.send(JSON.stringify({ type: 'send', ...line }));
    this.#world.never(this.#timer);
    this.#timer = this.#world.later(PATIENCE, () => this.#outbox.waiting().length > 0 && this.renew());
  }

  #heard(frame: Frame): void {
    if (frame.type === 'welcome') this.#welcomed();
    if (frame.type === 'error' && frame.code === 'too-many') this.#world.later(SLOWER, () => this.#outbox.waiting().forEach((line) => this.#send(line)));
    else if (!this.#isOld(frame)) this.#listener.heard(frame);
  }

  /** A line that came before comes not again; an acknowledgement of one does, so that it is known to have come. */
  #isOld(frame: Frame): boolean {
    if (frame.type !== 'message' && frame.type !== 'ack') return false;
    const isOld = (frame.seq ?? 0) <= this.#last;
    this.#last = Math.max(this.#last, frame.seq ?? 0);
    return isOld && frame.type === 'message';
  }

  #welcomed(): void {
    this.#welcome = true;
    this.#attempt = 0;
    this.#listener.connected(true);
    this.#outbox.waiting().forEach((line) => this.#send(line));
  }

  #closed(socket: Socket, code: number): void {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    this.#welcome = false;
    this.#world.never(this.#timer);
    if (this.#stopped) return;
    if (code === NOT_YOURS) return this.#listener.refused();
    this.#listener.connected(false);
    this.#timer = this.#world.later(pauseBefore(this.#attempt++, this.#world.random), () => this.connect());
  }
}
