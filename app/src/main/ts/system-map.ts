// Shows the ways to and from a stage of the education system while it is pointed at or has the focus. What the server drew is the truth;
// this adds a class and takes it away again.
class SystemMap extends HTMLElement {
  connectedCallback(): void {
    for (const event of ['pointerover', 'focusin']) this.addEventListener(event, (e) => this.light(e.target));
    for (const event of ['pointerleave', 'focusout']) this.addEventListener(event, () => this.light(null));
  }

  private light(target: EventTarget | null): void {
    const stage = target instanceof Element ? target.closest<HTMLElement>('a[data-stage]')?.dataset['stage'] : undefined;
    this.classList.toggle('lit', stage !== undefined);
    for (const way of this.querySelectorAll<SVGLineElement>('line[data-from]')) {
      way.classList.toggle('lit', stage !== undefined && (way.dataset['from'] === stage || way.dataset['to'] === stage));
    }
  }
}

customElements.define('kn-system-map', SystemMap);
