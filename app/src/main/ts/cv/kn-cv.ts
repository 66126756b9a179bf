const PAUSE = 600;

/** Around a form and the CV it belongs to: shows how what is typed would look, without saving it. Without script the CV shows what is saved. */
class CvDesk extends HTMLElement {
  private waiting = 0;
  private asked = 0;

  connectedCallback() {
    const form = this.querySelector('form');
    const frame = this.querySelector('iframe');
    if (!form || !frame) return;
    form.addEventListener('input', () => {
      window.clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => void this.show(form, frame), PAUSE);
    });
  }

  disconnectedCallback() {
    window.clearTimeout(this.waiting);
  }

  /** The newest answer counts, in whatever order they come; when none comes the CV stays as it was. */
  private async show(form: HTMLFormElement, frame: HTMLIFrameElement) {
    const turn = ++this.asked;
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const answer = await fetch(`${form.action}/visning`, { method: 'POST', body }).catch(() => undefined);
    if (!answer?.ok || turn !== this.asked) return;
    const html = await answer.text();
    if (turn === this.asked) frame.srcdoc = html;
  }
}

customElements.define('kn-cv', CvDesk);
