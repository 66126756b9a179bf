import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, step, worthAsking } from '../../main/ts/search/options.ts';

test('arrows go round by way of the field', () => {
  assert.deepEqual(step('ArrowDown', -1, 2), { at: 0, open: true, follow: false });
  assert.deepEqual(step('ArrowDown', 1, 2), { at: -1, open: true, follow: false });
  assert.deepEqual(step('ArrowUp', -1, 2), { at: 1, open: true, follow: false });
  assert.deepEqual(step('ArrowUp', 0, 2), { at: -1, open: true, follow: false });
});

test('enter follows the chosen option, and is left to the form when none is', () => {
  assert.deepEqual(step('Enter', 1, 2), { at: 1, open: false, follow: true });
  assert.equal(step('Enter', -1, 2), undefined);
});

test('escape closes and chooses nothing', () => {
  assert.deepEqual(step('Escape', 1, 2), { at: -1, open: false, follow: false });
});

test('other keys and empty lists are the field\'s own', () => {
  assert.equal(step('a', 0, 2), undefined);
  assert.equal(step('ArrowDown', -1, 0), undefined);
});

test('one letter is not worth asking about', () => {
  assert.equal(worthAsking(' s '), false);
  assert.equal(worthAsking('sy'), true);
});

test('what is typed is encoded', () => {
  assert.equal(addressOf('/nn/sok/forslag', ' røyr & bend '), '/nn/sok/forslag?q=r%C3%B8yr%20%26%20bend');
});
