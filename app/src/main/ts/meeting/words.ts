/** The page's own words, by name; `{0}` is somebody's name. What is said goes to a live region, for eyes and screen readers alike. */
export class Words {
  #texts = new Map<string, string>();
  #aloud: HTMLElement;

  constructor(template: HTMLTemplateElement, aloud: HTMLElement) {
    this.#aloud = aloud;
    for (const text of template.content.querySelectorAll<HTMLElement>('[data-word]')) this.#texts.set(text.dataset.word ?? '', text.textContent ?? '');
  }

  of(word: string, name = ''): string {
    return (this.#texts.get(word) ?? '').replace('{0}', name);
  }

  say(word: string, name = ''): void {
    this.#aloud.textContent = this.of(word, name);
  }
}
