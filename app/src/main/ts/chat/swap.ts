/** Exchanges the page's content for what the server shows now, in place: sound stays allowed, and whoever is typing goes on typing. */
export async function swapPage(): Promise<void> {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) return location.reload();
    exchange(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    location.reload();
  }
}

function exchange(fresh: Document): void {
  const typing = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement : undefined;
  const caret = typing?.selectionEnd ?? 0;
  for (const part of ['header', 'main']) document.querySelector(part)!.replaceWith(document.adoptNode(fresh.querySelector(part)!));
  document.title = fresh.title;
  if (!typing) return;
  const field = document.querySelector<HTMLTextAreaElement>(`#${typing.id}`);
  if (!field) return document.querySelector<HTMLElement>('main')!.focus();
  field.focus();
  field.setSelectionRange(caret, caret);
}
