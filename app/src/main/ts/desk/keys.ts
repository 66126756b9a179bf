/** What a key does on the desk. */
export type Act = 'next' | 'previous' | 'take' | 'reply' | 'search' | 'transfer' | 'end' | 'backroom' | 'emergency' | 'help';

const ACTS: Record<string, Act> = {
  j: 'next',
  k: 'previous',
  t: 'take',
  s: 'reply',
  '/': 'search',
  o: 'transfer',
  e: 'end',
  b: 'backroom',
  '!': 'emergency',
  '?': 'help',
};

export type Pressed = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean };

/** Single keys act only outside fields, and only while they are switched on; with another key they are the browser's. */
export function actOf(pressed: Pressed, isTyping: boolean, isOn: boolean): Act | undefined {
  if (isTyping || !isOn || pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  return ACTS[pressed.key.toLowerCase()];
}

/** The row to go to from the one at `at` (-1 for none), round the end. */
export function neighbour(at: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (at < 0) return step === 1 ? 0 : count - 1;
  return (at + step + count) % count;
}

/** The page's title with how many conversations have something unread before it. */
export function counted(title: string, unread: number): string {
  const bare = title.replace(/^\(\d+\) /, '');
  return unread > 0 ? `(${unread}) ${bare}` : bare;
}
