/** A connection that keeps the signalling states of WebRTC 1.0 and nothing else. */
export class FakeConnection {
  signalingState: RTCSignalingState = 'stable';
  localDescription: RTCSessionDescription | null = null;
  rolledBack = 0;
  restarts = 0;
  ways: unknown[] = [];
  failsOnWays = false;
  #name: string;
  #count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  async setLocalDescription(): Promise<void> {
    await Promise.resolve();
    const answers = this.signalingState === 'have-remote-offer';
    this.signalingState = answers ? 'stable' : 'have-local-offer';
    this.localDescription = { type: answers ? 'answer' : 'offer', sdp: `${this.#name} ${++this.#count}` } as RTCSessionDescription;
  }

  async setRemoteDescription({ type }: RTCSessionDescriptionInit): Promise<void> {
    await Promise.resolve();
    if (type === 'answer' && this.signalingState !== 'have-local-offer') throw new Error(`an answer in ${this.signalingState}`);
    if (type === 'offer' && this.signalingState === 'have-local-offer') this.rolledBack++;
    this.signalingState = type === 'offer' ? 'have-remote-offer' : 'stable';
  }

  async addIceCandidate(way: unknown): Promise<void> {
    if (this.failsOnWays) throw new Error('a way to a description that was not taken');
    this.ways.push(way);
  }

  restartIce(): void {
    this.restarts++;
  }
}
