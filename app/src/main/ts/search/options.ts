/** What a key makes of the list: the option chosen (-1 is the field itself, before the first and after the last), whether it stays open. */
export type Step = { at: number; open: boolean; follow: boolean };

/** What a key does in an open list of `count` options of which `at` is chosen; nothing when the key is the field's own. */
export function step(key: string, at: number, count: number): Step | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { at: at + 1 >= count ? -1 : at + 1, open: true, follow: false };
    case 'ArrowUp':
      return { at: at < 0 ? count - 1 : at - 1, open: true, follow: false };
    case 'Enter':
      return at < 0 ? undefined : { at, open: false, follow: true };
    case 'Escape':
      return { at: -1, open: false, follow: false };
    default:
      return undefined;
  }
}

/** Whether what is typed is worth a question: one letter says too little. */
export function worthAsking(typed: string): boolean {
  return typed.trim().length >= 2;
}

/** The address to ask, which may hold a query already. */
export function addressOf(from: string, typed: string): string {
  return `${from}${from.includes('?') ? '&' : '?'}q=${encodeURIComponent(typed.trim())}`;
}
