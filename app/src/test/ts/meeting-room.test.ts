import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes, inside, isPolite, outside, type Guest, type Room } from '../../main/ts/meeting/room.ts';
import { pause, Signalling, type Socket } from '../../main/ts/meeting/signalling.ts';

const guest = (changed: Partial<Guest>): Guest => ({ part: 'seeker', state: 'admitted', here: true, name: 'Kim', sitting: '1', ...changed });
const room = (...guests: Guest[]): Room => ({ state: 'admitted', guests });

test('of two who offer at once exactly one gives way', () => {
  assert.equal(isPolite('counsellor', 'seeker'), false);
  assert.equal(isPolite('seeker', 'counsellor'), true);
  assert.equal(isPolite('third', 'seeker'), true);
});

test('nobody in the lobby is linked to anybody', () => {
  assert.deepEqual(inside({ state: 'knocking', guests: [guest({ part: 'counsellor' })] }), []);
  assert.deepEqual(inside(room(guest({}), guest({ part: 'third', state: 'knocking' }))).map(({ part }) => part), ['seeker']);
});

test('who knocks, comes and leaves is said once', () => {
  const knocking = room(guest({ state: 'knocking' }));
  assert.deepEqual(changes(room(), knocking), [{ word: 'knocks', name: 'Kim' }]);
  assert.deepEqual(changes(knocking, knocking), []);
  assert.deepEqual(changes(knocking, room(guest({}))), [{ word: 'came', name: 'Kim' }]);
  assert.deepEqual(changes(room(guest({})), room()), [{ word: 'left', name: 'Kim' }]);
});

test('whoever comes back on another page is new', () => {
  assert.deepEqual(changes(room(guest({})), room(guest({ sitting: '2' }))), [{ word: 'came', name: 'Kim' }]);
});

test('the lobby says whether the counsellor is there', () => {
  const alone: Room = { state: 'knocking', guests: [] };
  const seen: Room = { state: 'knocking', guests: [guest({ part: 'counsellor', name: 'Ane' })] };
  assert.deepEqual(changes({ state: 'invited', guests: [] }, alone), [{ word: 'waiting-alone' }]);
  assert.deepEqual(changes(alone, seen), [{ word: 'waiting' }]);
  assert.deepEqual(changes(seen, { ...seen, state: 'refused' }), [{ word: 'refused' }]);
});

test('who was refused stands at the door for as long as she is there', () => {
  assert.equal(outside(room(guest({ state: 'refused' }))).length, 1);
  assert.equal(outside(room(guest({ state: 'refused', here: false }))).length, 0);
});

function stream() {
  const sockets: (Socket & { sent: string[] })[] = [];
  const heard: string[] = [];
  const later: (() => void)[] = [];
  const open = () => {
    const socket = { sent: [] as string[], readyState: 1, onopen: null, onmessage: null, onclose: null, close: () => {},
      send: (frame: string) => socket.sent.push(frame) } as unknown as Socket & { sent: string[] };
    sockets.push(socket);
    return socket;
  };
  const ear = { heard: ({ type }: { type: string }) => heard.push(type), opened: () => heard.push('opened'), lost: () => heard.push('lost'),
    closed: (why: string) => heard.push(why) };
  const signalling = new Signalling(open, 'sitting-1', ear, (work) => later.push(work));
  signalling.start();
  return { signalling, sockets, heard, later };
}

test('a lost stream is opened again as the same sitting', () => {
  const { sockets, heard, later } = stream();
  sockets[0].onopen?.();
  sockets[0].onclose?.({ code: 1006 });
  later[0]();
  sockets[1].onopen?.();
  assert.deepEqual(heard, ['opened', 'lost', 'opened']);
  assert.deepEqual(sockets.map(({ sent }) => sent), [['{"type":"hello","sitting":"sitting-1"}'], ['{"type":"hello","sitting":"sitting-1"}']]);
});

test('a meeting that is over, or open elsewhere, is not opened again', () => {
  for (const [code, why] of [[4410, 'over'], [4409, 'elsewhere'], [4404, 'refused']] as const) {
    const { sockets, heard, later } = stream();
    sockets[0].onclose?.({ code });
    assert.deepEqual(heard, [why]);
    assert.equal(later.length, 0);
  }
});

test('the pause between tries grows to a limit', () => {
  assert.deepEqual([0, 1, 4, 20].map(pause), [500, 1000, 8000, 15000]);
});
