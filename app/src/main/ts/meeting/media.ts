export type Kind = 'audio' | 'video';

/** Why the browser gave nothing: it was not allowed to, or there is nothing to give. */
export type Refusal = 'denied' | 'missing';

export function refusal(failure: unknown): Refusal {
  return failure instanceof DOMException && failure.name === 'NotAllowedError' ? 'denied' : 'missing';
}

/** Own sound and picture. What is turned off is let go of, so that the camera's lamp goes out too. */
export class Media {
  #tracks = new Map<Kind, MediaStreamTrack>();
  #devices = new Map<Kind, string>();
  #screen?: MediaStreamTrack;
  #changed: (kind: Kind, track: MediaStreamTrack | null) => void;

  /** @param changed what is to be sent of a kind from now on */
  constructor(changed: (kind: Kind, track: MediaStreamTrack | null) => void) {
    this.#changed = changed;
  }

  isOn(kind: Kind): boolean {
    return this.#tracks.has(kind);
  }

  isSharing(): boolean {
    return this.#screen !== undefined;
  }

  /** What the others hear or see of us: the screen while it is shared. */
  track(kind: Kind): MediaStreamTrack | null {
    return (kind === 'video' ? this.#screen : undefined) ?? this.#tracks.get(kind) ?? null;
  }

  /** Turns a kind on, from a device that was chosen or any. */
  async on(kind: Kind, device = this.#devices.get(kind)): Promise<void> {
    const wish = device ? { deviceId: { exact: device } } : true;
    const stream = await navigator.mediaDevices.getUserMedia(kind === 'audio' ? { audio: wish } : { video: wish });
    this.off(kind);
    const [track] = stream.getTracks();
    if (device) this.#devices.set(kind, device);
    this.#tracks.set(kind, track);
    this.#tell(kind);
  }

  off(kind: Kind): void {
    this.#tracks.get(kind)?.stop();
    this.#tracks.delete(kind);
    this.#tell(kind);
  }

  async share(ended: () => void): Promise<void> {
    const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
    [this.#screen] = stream.getVideoTracks();
    this.#screen.contentHint = 'detail'; // a page that is read: sharp before smooth
    this.#screen.onended = () => {
      this.unshare();
      ended();
    };
    this.#tell('video');
  }

  unshare(): void {
    this.#screen?.stop();
    this.#screen = undefined;
    this.#tell('video');
  }

  end(): void {
    this.unshare();
    this.off('audio');
    this.off('video');
  }

  #tell(kind: Kind): void {
    this.#changed(kind, this.track(kind));
  }
}

/** Shows one track, or nothing; a picture that is shown already is not begun anew. */
export function showIn(video: HTMLVideoElement, track: MediaStreamTrack | null): void {
  const shown = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0] : null;
  if (shown !== track) video.srcObject = track && new MediaStream([track]);
}
