/** Puts the server's fresh parts where the old ones stand. The focus stays where it was, on the fresh copy of what had it. */
export function replaceParts(root: Element, html: string): void {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  for (const part of fresh.querySelectorAll<HTMLElement>('[data-part]')) {
    const old = root.querySelector<HTMLElement>(`[data-part=${part.dataset.part}]`);
    if (old) replace(old, part);
  }
}

function replace(old: HTMLElement, part: HTMLElement): void {
  const active = document.activeElement;
  const focused = active && old.contains(active) ? [...old.querySelectorAll('a, button')].indexOf(active) : -1;
  const scrolled = old.scrollTop;
  old.replaceWith(part);
  part.scrollTop = scrolled;
  if (focused >= 0) part.querySelectorAll<HTMLElement>('a, button')[focused]?.focus();
}

/** Out of what she is in: a menu that stands unfolded, whose summary keeps the focus, or the field that she writes in. */
export function leave(at: HTMLElement, isTyping: boolean): void {
  const menu = at.closest<HTMLDetailsElement>('details:is(.kn-unfold, .kn-desk__me)[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  } else if (isTyping) {
    at.blur();
  }
}
