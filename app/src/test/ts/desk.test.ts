import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actOf, counted, neighbour } from '../../main/ts/desk/keys.ts';
import { Outbox } from '../../main/ts/desk/outbox.ts';
import { pause } from '../../main/ts/desk/stream.ts';
import { inserted } from '../../main/ts/desk/text.ts';

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, altKey: false, metaKey: false });

function store() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

test('single keys act outside fields only, alone only, and can be switched off', () => {
  assert.equal(actOf(key('T'), false, true), 'take');
  assert.equal(actOf(key('t'), true, true), undefined);
  assert.equal(actOf(key('t', true), false, true), undefined);
  assert.equal(actOf(key('t'), false, false), undefined);
});

test('J and K go round the end', () => {
  assert.equal(neighbour(-1, 1, 3), 0);
  assert.equal(neighbour(2, 1, 3), 0);
  assert.equal(neighbour(0, -1, 3), 2);
  assert.equal(neighbour(0, 1, 0), -1);
});

test('the title counts what is unread once', () => {
  assert.equal(counted('(2) E-veiledning', 3), '(3) E-veiledning');
  assert.equal(counted('(2) E-veiledning', 0), 'E-veiledning');
});

test('an address is put in at the cursor on a line of its own', () => {
  assert.deepEqual(inserted('Se her: og les', 7, 7, 'https://a.no/x'), { text: 'Se her:\nhttps://a.no/x\n og les', cursor: 23 });
  assert.deepEqual(inserted('', 0, 0, 'https://a.no/x'), { text: 'https://a.no/x\n', cursor: 15 });
});

test('a line stays in the outbox until it is acknowledged, and a draft with its conversation', () => {
  const outbox = new Outbox(store());
  outbox.add({ conversation: 'a', key: '1', text: 'Hei' });
  outbox.add({ conversation: 'b', key: '2', text: 'Hallo' });
  outbox.done('1');
  outbox.keepDraft('a', 'Jeg tror');
  assert.deepEqual(outbox.all().map((line) => line.key), ['2']);
  assert.equal(outbox.draft('b'), '');
  assert.equal(outbox.draft('a'), 'Jeg tror');
});

test('the stream waits longer each time, never more than fifteen seconds', () => {
  assert.equal(pause(0, 1), 500);
  assert.equal(pause(2, 0), 1000);
  assert.equal(pause(20, 1), 15_000);
});
