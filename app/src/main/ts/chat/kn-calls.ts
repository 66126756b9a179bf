import { prepareSound, wants, wish, type Wish } from './call.ts';

/** The switches by which a seeker says how she wants to be called when a counsellor is ready. */
class Calls extends HTMLElement {
  connectedCallback() {
    this.querySelectorAll<HTMLInputElement>('input[role=switch]').forEach((input) => {
      input.checked = wants(input.name as Wish) && (input.name !== 'varsel' || window.Notification?.permission === 'granted');
      input.addEventListener('change', () => void this.#changed(input));
    });
    if (wants('lyd')) document.addEventListener('pointerdown', prepareSound, { once: true });
    const notice = this.querySelector<HTMLElement>('input[name=varsel]')?.closest<HTMLElement>('label');
    if (notice && !('Notification' in window)) notice.hidden = true;
  }

  async #changed(input: HTMLInputElement) {
    if (input.name === 'lyd' && input.checked) prepareSound();
    if (input.name === 'varsel' && input.checked && (await Notification.requestPermission()) !== 'granted') {
      input.checked = false;
      this.querySelector('[data-part=refused]')!.textContent = this.dataset.refused ?? '';
    }
    wish(input.name as Wish, input.checked);
  }
}

customElements.define('kn-calls', Calls);
