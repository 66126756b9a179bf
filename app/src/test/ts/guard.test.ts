import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mayBeSent } from '../../main/ts/guard/guard.ts';
import { holdsIdentityNumber } from '../../main/ts/guard/identity-number.ts';

/** The server's check reads the same file: see NationalIdentityNumberTest. */
const CASES = readFileSync('src/test/resources/identity/numbers-in-texts.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('|', 2).map((part) => part.trim()));

for (const [found, text] of CASES) {
  test(`${found}: ${text}`, () => assert.equal(holdsIdentityNumber(text), found === 'number'));
}

function field(value: string) {
  const attributes = new Map<string, string>();
  return {
    value,
    attributes,
    focused: 0,
    focus() {
      this.focused++;
    },
    setAttribute: (name: string, to: string) => attributes.set(name, to),
    removeAttribute: (name: string) => attributes.delete(name),
  };
}

function check(written: ReturnType<typeof field>, problem: { textContent: string; dataset: { number: string } }) {
  return mayBeSent(written as unknown as HTMLTextAreaElement, problem as unknown as HTMLElement);
}

test('a number is stopped beside its field, the text stays, and without it the form may be sent', () => {
  const written = field('Jeg er 01819010001');
  const problem = { textContent: '', dataset: { number: 'Ta det bort' } };

  assert.equal(check(written, problem), false);
  assert.deepEqual([written.value, problem.textContent, written.attributes.get('aria-invalid'), written.focused], ['Jeg er 01819010001', 'Ta det bort', 'true', 1]);

  written.value = 'Jeg er Ola';
  assert.equal(check(written, problem), true);
  assert.deepEqual([problem.textContent, written.attributes.has('aria-invalid')], ['', false]);
});
