/** A text with another put in at the cursor, apart from what stands before it, and where the cursor stands then. */
export function insertion(text: string, from: number, to: number, more: string): { text: string; cursor: number } {
  const before = text.slice(0, from);
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  const begun = before + gap + more;
  return { text: begun + text.slice(to), cursor: begun.length };
}
