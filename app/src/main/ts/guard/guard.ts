import { holdsIdentityNumber } from './identity-number.ts';

/** Stops a national identity number before it is sent: says so beside the field, in the server's words. True when it may be sent. */
export function mayBeSent(field: HTMLTextAreaElement, problem: HTMLElement): boolean {
  const stopped = holdsIdentityNumber(field.value);
  problem.textContent = stopped ? (problem.dataset.number ?? '') : '';
  if (stopped) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
  if (stopped) field.focus();
  return !stopped;
}
