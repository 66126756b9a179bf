/** Leaves at once for a neutral page, in the place of this one in the tab's history; what was typed and not sent is forgotten. */
class Exit extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      event.preventDefault();
      sessionStorage.clear();
      location.replace(link.href);
    });
  }
}

customElements.define('kn-exit', Exit);
