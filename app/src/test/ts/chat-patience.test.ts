import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pauseBefore } from '../../main/ts/chat/backoff.ts';
import { Outbox } from '../../main/ts/chat/outbox.ts';
import { Rhythm } from '../../main/ts/chat/rhythm.ts';

test('pauses grow, are spread, and have an end', () => {
  assert.equal(pauseBefore(0, () => 1), 500);
  assert.equal(pauseBefore(2, () => 0), 1000);
  assert.equal(pauseBefore(2, () => 1), 2000);
  assert.equal(pauseBefore(40, () => 1), 15_000);
});

test('what waits in the outbox survives a reload, and goes once', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as unknown as Storage;
  new Outbox(storage, 'id').add({ key: 'a', text: 'Hei' });
  const again = new Outbox(storage, 'id');
  assert.deepEqual(again.waiting(), [{ key: 'a', text: 'Hei' }]);
  assert.equal(again.take('a')?.text, 'Hei');
  assert.equal(again.take('a'), undefined);
  assert.equal(kept.size, 0);
});

test('typing is told at most so often', () => {
  let now = 0;
  const rhythm = new Rhythm(3000, () => now);
  assert.ok(rhythm.beat());
  now = 2999;
  assert.ok(!rhythm.beat());
  now = 3000;
  assert.ok(rhythm.beat());
});
