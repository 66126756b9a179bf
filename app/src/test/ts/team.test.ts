import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertion } from '../../main/ts/team/insertion.ts';

test('an answer goes in at the cursor, apart from the word before it', () => {
  assert.deepEqual(insertion('Hei!', 4, 4, 'Takk.'), { text: 'Hei! Takk.', cursor: 10 });
  assert.deepEqual(insertion('', 0, 0, 'Takk.'), { text: 'Takk.', cursor: 5 });
  assert.deepEqual(insertion('A\nC', 2, 2, 'B'), { text: 'A\nBC', cursor: 3 });
});

test('a second answer follows the first, and what was marked is replaced', () => {
  const first = insertion('xyz', 0, 3, 'En.');
  assert.deepEqual(insertion(first.text, first.cursor, first.cursor, 'To.'), { text: 'En. To.', cursor: 7 });
});
