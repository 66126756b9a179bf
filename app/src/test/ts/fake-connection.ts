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
  #before: RTCSessionDescription | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  async setLocalDescription(given?: RTCLocalSessionDescriptionInit): Promise<void> {
    await Promise.resolve();
    if (given?.type === 'rollback') return this.#takeBack();
    const answers = this.signalingState === 'have-remote-offer';
    this.signalingState = answers ? 'stable' : 'have-local-offer';
    this.#before = this.localDescription;
    this.localDescription = { type: answers ? 'answer' : 'offer', sdp: `${this.#name} ${++this.#count}` } as RTCSessionDescription;
  }

  async setRemoteDescription({ type }: RTCSessionDescriptionInit): Promise<void> {
    await Promise.resolve();
    if (type === 'answer' && this.signalingState !== 'have-local-offer') throw new Error(`an answer in ${this.signalingState}`);
    if (type === 'offer' && this.signalingState === 'have-local-offer') this.#takeBack();
    this.signalingState = type === 'offer' ? 'have-remote-offer' : 'stable';
  }

  #takeBack(): void {
    this.rolledBack++;
    this.signalingState = 'stable';
    this.localDescription = this.#before;
  }

  async addIceCandidate(way: unknown): Promise<void> {
    if (this.failsOnWays) throw new Error('a way to a description that was not taken');
    this.ways.push(way);
  }

  restartIce(): void {
    this.restarts++;
  }
}
