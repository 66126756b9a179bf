/** How the seeker wants to be called when it is her turn; kept in the tab. */
export type Wish = 'lyd' | 'varsel';

let context: AudioContext | undefined;

export function wants(wish: Wish): boolean {
  return sessionStorage.getItem(`samtale.${wish}`) === 'ja';
}

export function wish(wish: Wish, yes: boolean): void {
  if (yes) sessionStorage.setItem(`samtale.${wish}`, 'ja');
  else sessionStorage.removeItem(`samtale.${wish}`);
}

/** Browsers let a page make a sound only after somebody has touched it. */
export function prepareSound(): void {
  context ??= new AudioContext();
  void context.resume();
}

/** Two soft notes, one after the other. */
export function chime(): void {
  if (context?.state !== 'running') return;
  [523.25, 659.25].forEach((pitch, index) => note(context!, pitch, context!.currentTime + index * 0.28));
}

function note(on: AudioContext, pitch: number, at: number): void {
  const tone = on.createOscillator();
  const volume = on.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.16, at + 0.04);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.9);
  tone.connect(volume).connect(on.destination);
  tone.start(at);
  tone.stop(at + 1);
}

/** Calls the seeker back to the page: in its title until she looks, by sound and on the screen where she wanted that. */
export function call(title: string, text: string): void {
  if (wants('lyd')) chime();
  if (wants('varsel') && document.hidden && Notification.permission === 'granted') showNotice(title, text);
  if (!document.hidden) return;
  const before = document.title;
  document.title = `● ${title}`;
  document.addEventListener('visibilitychange', () => (document.title = before), { once: true });
}

function showNotice(title: string, text: string): void {
  try {
    new Notification(title, { body: text, tag: 'samtale' }).onclick = () => window.focus();
  } catch {
    // Phones allow notifications only through a service worker; the title and the sound remain.
  }
}
