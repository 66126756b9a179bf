/** A text with an address put in at the cursor on a line of its own, and where the cursor stands then. */
export function inserted(text: string, from: number, to: number, address: string): { text: string; cursor: number } {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const begun = before + gap + address + (after.startsWith('\n') ? '' : '\n');
  return { text: begun + after, cursor: begun.length };
}
