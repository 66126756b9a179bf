import { Negotiation, type Said } from './negotiation.ts';
import { inside, isPolite, type Guest, type Part, type Room } from './room.ts';

export type Heard = Said & { from: Part; sitting: string };

/** All that the server says on a meeting's stream and that a page acts on. */
export type Frame = { type: 'welcome'; part: Part; iceServers: RTCIceServer[] } | ({ type: 'room' } & Room) | Heard;

/** What the mesh tells whoever shows it. */
export type Shown = {
  came(guest: Guest, stream: MediaStream): void;
  left(part: Part): void;
  linked(guest: Guest, linked: boolean): void;
};

const KINDS = ['audio', 'video'] as const;

type Peer = { guest: Guest; connection: RTCPeerConnection; negotiation: Negotiation };

/** More than one browser says before it waits for an answer. */
const MOST_EARLY = 100;

/** A connection to each of the others in the room, made and ended as they come and go; what we send goes to all of them. */
export class Mesh {
  #peers = new Map<Part, Peer>();
  #tracks = new Map<string, MediaStreamTrack | null>();
  #stream = new MediaStream();
  #early: Heard[] = [];
  #own: Part;
  #servers: RTCIceServer[];
  #send: (frame: object) => void;
  #shown: Shown;

  constructor(own: Part, servers: RTCIceServer[], send: (frame: object) => void, shown: Shown) {
    this.#own = own;
    this.#servers = servers;
    this.#send = send;
    this.#shown = shown;
  }

  /** Sends this from now on, or nothing of its kind. */
  send(kind: 'audio' | 'video', track: MediaStreamTrack | null): void {
    this.#tracks.set(kind, track);
    for (const peer of this.#peers.values()) this.#sendTo(peer.connection, kind, track);
  }

  /** Turned off and on again, it goes the same way as before: no new negotiation. */
  #sendTo(connection: RTCPeerConnection, kind: string, track: MediaStreamTrack | null): void {
    const sending = connection.getTransceivers().find((one) => one.receiver.track.kind === kind && one.direction.startsWith('send'));
    if (sending) void sending.sender.replaceTrack(track);
    else if (track) connection.addTrack(track, this.#stream);
  }

  /** Who is in the room now. */
  room(room: Room): void {
    const guests = inside(room);
    for (const [part, peer] of this.#peers) {
      if (!guests.some((guest) => guest.part === part && guest.sitting === peer.guest.sitting)) this.#end(part);
    }
    for (const guest of guests) if (!this.#peers.has(guest.part)) this.#begin(guest);
  }

  /**
   * Somebody has said something to us. An offer may overtake the news that she is in the room: it is kept until she is, or both would wait for
   * the other's answer. What comes from a page that is gone is never asked for.
   */
  heard(heard: Heard): void {
    const peer = this.#peers.get(heard.from);
    if (peer?.guest.sitting === heard.sitting) peer.negotiation.heard(heard).catch(() => peer.negotiation.again());
    else this.#early = [...this.#early, heard].slice(-MOST_EARLY);
  }

  /** Our own way to the server was gone for a while, and with it what others said. */
  again(): void {
    for (const peer of this.#peers.values()) if (peer.connection.connectionState !== 'connected') void peer.negotiation.resumed();
  }

  end(): void {
    for (const part of [...this.#peers.keys()]) this.#end(part);
  }

  #begin(guest: Guest): void {
    const connection = new RTCPeerConnection({ iceServers: this.#servers });
    const polite = isPolite(this.#own, guest.part);
    const negotiation = new Negotiation(connection, polite, (said) => this.#send({ ...said, to: guest.sitting }));
    this.#peers.set(guest.part, { guest, connection, negotiation });
    const stream = new MediaStream();
    connection.onnegotiationneeded = () => void negotiation.needed();
    connection.onicecandidate = ({ candidate }) => candidate && candidate.candidate && negotiation.found(candidate.toJSON());
    connection.ontrack = ({ track }) => stream.addTrack(track);
    connection.onconnectionstatechange = () => {
      if (connection.connectionState === 'failed') negotiation.again();
      if (['connected', 'disconnected', 'failed'].includes(connection.connectionState)) {
        this.#shown.linked(guest, connection.connectionState === 'connected');
      }
    };
    this.#shown.came(guest, stream);
    for (const kind of KINDS) {
      const track = this.#tracks.get(kind);
      if (track) this.#sendTo(connection, kind, track);
      else if (!polite) connection.addTransceiver(kind, { direction: 'recvonly' }); // the first offer is ours: it asks for what we do not send too
    }
    const early = this.#early;
    this.#early = [];
    for (const heard of early) this.heard(heard);
  }

  #end(part: Part): void {
    this.#peers.get(part)?.connection.close();
    this.#peers.delete(part);
    this.#shown.left(part);
  }
}
