/** A frame of docs/chat-protocol.md. */
export type Frame = {
  type: string;
  key?: string;
  seq?: number;
  read?: number;
  from?: string;
  name?: string;
  text?: string;
  html?: string;
  state?: string;
  counsellor?: string;
  code?: string;
};

export interface Socket {
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: string }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
}

/** What the stream needs of its surroundings. */
export interface World {
  open(): Socket;
  later(milliseconds: number, work: () => void): number;
  never(timer: number): void;
  random(): number;
}

/** Who is told of what comes. */
export interface Listener {
  heard(frame: Frame): void;
  connected(yes: boolean): void;
  /** The conversation is not this person's any more. */
  refused(): void;
}
