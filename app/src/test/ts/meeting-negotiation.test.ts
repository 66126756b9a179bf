import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Negotiation, type Connection, type Said } from '../../main/ts/meeting/negotiation.ts';
import { FakeConnection } from './fake-connection.ts';

function pair() {
  const first = new FakeConnection('first');
  const second = new FakeConnection('second');
  const said: Said[] = [];
  const waiting: Promise<void>[] = [];
  const impolite: Negotiation = new Negotiation(first as unknown as Connection, false, (frame) => pass(frame, () => polite));
  const polite: Negotiation = new Negotiation(second as unknown as Connection, true, (frame) => pass(frame, () => impolite));
  const pass = (frame: Said, to: () => Negotiation) => {
    said.push(frame);
    waiting.push(Promise.resolve().then(() => to().heard(frame)));
  };
  const settled = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next;
  };
  return { first, second, impolite, polite, said, settled };
}

function alone() {
  const connection = new FakeConnection('first');
  const said: Said[] = [];
  return { connection, said, impolite: new Negotiation(connection as unknown as Connection, false, (frame) => said.push(frame)) };
}

test('an offer is answered', async () => {
  const { first, second, impolite, said, settled } = pair();
  await impolite.needed();
  await settled();
  assert.deepEqual(said.map((frame) => frame.type), ['offer', 'answer']);
  assert.deepEqual([first.signalingState, second.signalingState], ['stable', 'stable']);
});

test('the first offer is never taken back: the polite one leaves it to the other', async () => {
  const { first, second, impolite, polite, said, settled } = pair();
  await Promise.all([impolite.needed(), polite.needed()]);
  await settled();
  assert.deepEqual(said.map((frame) => frame.type), ['offer', 'answer']);
  assert.deepEqual([first.rolledBack, second.rolledBack], [0, 0]);

  await polite.needed();
  await settled();
  assert.deepEqual(said.map((frame) => frame.type), ['offer', 'answer', 'offer', 'answer']);
});

test('when both offer at once later the polite one gives way, and both end in agreement', async () => {
  const { first, second, impolite, polite, said, settled } = pair();
  await impolite.needed();
  await settled();
  said.length = 0;
  await Promise.all([impolite.needed(), polite.needed()]);
  await settled();
  assert.deepEqual(said.map((frame) => frame.type), ['offer', 'offer', 'answer']);
  assert.deepEqual([first.rolledBack, second.rolledBack], [0, 1]);
  assert.deepEqual([first.signalingState, second.signalingState], ['stable', 'stable']);
});

test('ways that belong to an offer not taken may fail, others may not', async () => {
  const { connection, impolite } = alone();
  await impolite.needed();
  connection.failsOnWays = true;
  await impolite.heard({ type: 'offer', sdp: 'the other at the same time' });
  await impolite.heard({ type: 'ice', candidate: { candidate: 'of that offer' } });
  assert.equal(connection.signalingState, 'have-local-offer');

  await impolite.heard({ type: 'answer', sdp: 'to ours' });
  await assert.rejects(impolite.heard({ type: 'ice', candidate: { candidate: 'broken' } }));
});

test('a failure does not keep what comes after it from being taken', async () => {
  const { connection, impolite } = alone();
  await assert.rejects(impolite.heard({ type: 'answer', sdp: 'to nothing' }));
  await impolite.heard({ type: 'ice', candidate: { candidate: 'a way' } });
  assert.equal(connection.ways.length, 1);
});

test('a new way is looked for when the old one is gone', () => {
  const { connection, impolite } = alone();
  impolite.again();
  assert.equal(connection.restarts, 1);
});

test('an offer that was lost is said again when words get through again', async () => {
  const { connection, said, impolite } = alone();
  await impolite.needed();
  await impolite.resumed();
  assert.deepEqual(said, [{ type: 'offer', sdp: 'first 1' }, { type: 'offer', sdp: 'first 1' }]);

  await impolite.heard({ type: 'answer', sdp: 'to ours' });
  await impolite.resumed();
  assert.equal(said.length, 2);
  assert.equal(connection.restarts, 2);
});

test('so is an answer, also when an offer of one\'s own was lost behind it', async () => {
  const connection = new FakeConnection('second');
  const said: Said[] = [];
  const polite = new Negotiation(connection as unknown as Connection, true, (frame) => said.push(frame));
  await polite.heard({ type: 'offer', sdp: 'theirs' });
  await polite.resumed();
  assert.deepEqual(said, [{ type: 'answer', sdp: 'second 1' }, { type: 'answer', sdp: 'second 1' }]);

  await polite.needed();
  await polite.resumed();
  assert.deepEqual(said.map((frame) => frame.type), ['answer', 'answer', 'offer', 'answer']);
  assert.equal(connection.signalingState, 'stable');
});

test('what fails is not said again: two that do not understand each other would never stop', async () => {
  const { connection, said, impolite } = alone();
  await impolite.needed();
  impolite.again();
  assert.equal(said.length, 1);
  assert.equal(connection.restarts, 1);
});
