/** What two browsers say to each other through the server. */
export type Said = { type: 'offer' | 'answer'; sdp: string } | { type: 'ice'; candidate: RTCIceCandidateInit };

/** What negotiation needs of an `RTCPeerConnection`. */
export type Connection = Pick<RTCPeerConnection,
  'signalingState' | 'localDescription' | 'setLocalDescription' | 'setRemoteDescription' | 'addIceCandidate' | 'restartIce'>;

/**
 * Perfect negotiation (WebRTC 1.0, section 10.7): either side may offer, and when both do at once the polite one takes its own offer back.
 * Only the very first offer is always the other's: a Chromium that takes its first one back may look for no ways at all, and the two never
 * find each other. What is heard is taken one after the other: an answer must not overtake the offer before it.
 */
export class Negotiation {
  #connection: Connection;
  #polite: boolean;
  #say: (said: Said) => void;
  #begun: boolean;
  #offering = false;
  #ignoring = false;
  #before: Promise<void> = Promise.resolve();

  constructor(connection: Connection, polite: boolean, say: (said: Said) => void) {
    this.#connection = connection;
    this.#polite = polite;
    this.#say = say;
    this.#begun = !polite;
  }

  /** The browser has something new to send or to take. It asks again after the first offer, when that has not covered it. */
  async needed(): Promise<void> {
    if (!this.#begun) return;
    try {
      this.#offering = true;
      await this.#connection.setLocalDescription();
      this.#tell();
    } finally {
      this.#offering = false;
    }
  }

  /** The browser has found a way to itself. */
  found(candidate: RTCIceCandidateInit): void {
    this.#say({ type: 'ice', candidate });
  }

  /** The other side has said something. Settles when it has been taken. */
  heard(said: Said): Promise<void> {
    const next = this.#before.then(() => (said.type === 'ice' ? this.#way(said.candidate) : this.#description(said)));
    this.#before = next.catch(() => {});
    return next;
  }

  /** Looks for a new way, when the one there was is gone. */
  again(): void {
    this.#connection.restartIce();
  }

  /**
   * Our words went nowhere for a while: says again what the other waits for. An open offer of the polite one is taken back first, for an answer
   * before it may be lost too, and the browser asks for it anew. Settles when it is said.
   */
  resumed(): Promise<void> {
    const next = this.#before.then(() => this.#repeat());
    this.#before = next.catch(() => {});
    return next;
  }

  async #repeat(): Promise<void> {
    const isOpen = this.#connection.signalingState === 'have-local-offer';
    if (isOpen && this.#polite) await this.#connection.setLocalDescription({ type: 'rollback' });
    if (isOpen && !this.#polite || this.#connection.localDescription?.type === 'answer') this.#tell();
    this.again();
  }

  async #description(said: { type: 'offer' | 'answer'; sdp: string }): Promise<void> {
    const collides = said.type === 'offer' && (this.#offering || this.#connection.signalingState !== 'stable');
    this.#ignoring = !this.#polite && collides;
    if (this.#ignoring) return;
    this.#begun = true;
    await this.#connection.setRemoteDescription(said);
    if (said.type !== 'offer') return;
    await this.#connection.setLocalDescription();
    this.#tell();
  }

  async #way(candidate: RTCIceCandidateInit): Promise<void> {
    try {
      await this.#connection.addIceCandidate(candidate);
    } catch (failure) {
      if (!this.#ignoring) throw failure;
    }
  }

  #tell(): void {
    const own = this.#connection.localDescription;
    if (own?.type === 'offer' || own?.type === 'answer') this.#say({ type: own.type, sdp: own.sdp });
  }
}
