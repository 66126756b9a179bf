import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Mesh } from '../../main/ts/meeting/mesh.ts';

const taken: string[] = [];
const asked: string[] = [];

/** What the mesh asks of a browser's connection; it never finds anybody. */
class Connection {
  signalingState = 'stable';
  localDescription = { type: 'answer', sdp: 'ours' };
  getTransceivers = () => [];
  addTrack = () => {};
  addTransceiver = (kind: string, { direction }: { direction: string }) => void asked.push(`${kind} ${direction}`);
  setLocalDescription = async () => {};
  setRemoteDescription = async (said: { sdp: string }) => void taken.push(said.sdp);
  addIceCandidate = async () => {};
}

Object.assign(globalThis, { RTCPeerConnection: Connection, MediaStream: class {} });

const settled = () => new Promise((done) => setTimeout(done, 5));
const offer = (sdp: string, sitting: string) => ({ type: 'offer' as const, sdp, from: 'counsellor' as const, sitting });
const room = (sitting: string) => ({ state: 'admitted' as const, guests: [{ part: 'counsellor' as const, state: 'admitted' as const, here: true, name: 'Ane', sitting }] });

test('an offer that overtakes the news of who is in the room is taken when the news comes', async () => {
  const said: object[] = [];
  const mesh = new Mesh('seeker', [], (frame) => said.push(frame), { came: () => {}, left: () => {}, linked: () => {} });

  mesh.heard(offer('from a page that is gone', 'old'));
  mesh.heard(offer('early', 'new'));
  assert.deepEqual(taken, []);
  mesh.room(room('new'));
  await settled();

  assert.deepEqual(taken, ['early']);
  assert.deepEqual(said, [{ type: 'answer', sdp: 'ours', to: 'new' }]);
});

test('the counsellor, whose offer is the first, asks for sound and picture although she sends none', () => {
  const mesh = new Mesh('counsellor', [], () => {}, { came: () => {}, left: () => {}, linked: () => {} });
  mesh.room({ state: 'admitted', guests: [{ part: 'seeker', state: 'admitted', here: true, name: 'Kim', sitting: 'hers' }] });
  assert.deepEqual(asked, ['audio recvonly', 'video recvonly']);
});
