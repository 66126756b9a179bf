import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Server } from './chat-server.ts';

test('what was not acknowledged is sent again with the same key', () => {
  const server = new Server();
  const stream = server.client();
  stream.connect();
  server.welcomes();
  stream.say({ key: 'a', text: 'Hei' });
  server.cuts();
  server.timePasses();
  server.welcomes();
  assert.deepEqual(server.now.sent.at(-1), { type: 'send', key: 'a', text: 'Hei' });
});

test('what is written while away goes out in order at the welcome, and not before', () => {
  const server = new Server();
  const stream = server.client();
  stream.connect();
  ['en', 'to'].forEach((text) => stream.say({ key: text, text }));
  assert.deepEqual(server.texts(), []);
  server.welcomes();
  assert.deepEqual(server.texts(), ['en', 'to']);
});

test('who comes back asks for what is behind the last line, and hears no line twice', () => {
  const server = new Server();
  const stream = server.client(3);
  stream.connect();
  server.welcomes();
  server.says({ type: 'message', seq: 4, from: 'counsellor' });
  server.cuts();
  server.timePasses();
  server.now.onopen!();
  assert.equal((server.now.sent[0] as { after?: number }).after, 4);
  server.says({ type: 'message', seq: 4, from: 'counsellor' });
  server.says({ type: 'message', seq: 5, from: 'counsellor' });
  assert.deepEqual(server.heard.filter((frame) => frame.type === 'message').map((frame) => frame.seq), [4, 5]);
});

test('an acknowledgement of a line that came as a message is heard, so that nothing waits for it', () => {
  const server = new Server();
  const stream = server.client();
  stream.connect();
  server.welcomes();
  server.says({ type: 'message', seq: 1, from: 'seeker' });
  server.says({ type: 'ack', seq: 1, key: 'a' });
  assert.deepEqual(server.heard.map((frame) => frame.type), ['welcome', 'message', 'ack']);
});

test('a conversation that is not ours is not tried again', () => {
  const server = new Server();
  server.client().connect();
  server.cuts(4404);
  server.timePasses();
  assert.equal(server.refused, 1);
  assert.equal(server.sockets.length, 1);
});
