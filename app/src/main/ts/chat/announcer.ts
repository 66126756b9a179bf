const PAUSE = 150;

/** Reads a new line aloud, and nothing else. It lies outside the page's own content, which may be exchanged beneath it. */
export function announce(text: string): void {
  const region = document.getElementById('kn-announcer') ?? made();
  window.setTimeout(() => {
    const words = document.createElement('p');
    words.textContent = text;
    region.replaceChildren(words);
  }, PAUSE);
}

function made(): HTMLElement {
  const region = document.createElement('div');
  region.id = 'kn-announcer';
  region.className = 'ds-sr-only';
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return region;
}
