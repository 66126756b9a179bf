import { Controls } from './controls.ts';
import { Lobby } from './lobby.ts';
import { Media } from './media.ts';
import { Mesh, type Frame } from './mesh.ts';
import { changes, type Part, type Room } from './room.ts';
import { open, Signalling } from './signalling.ts';
import { Stage } from './stage.ts';
import { Words } from './words.ts';

const NOWHERE: Room = { state: 'invited', guests: [] };

/** A meeting's lobby and room. What the server tells of the room is the truth; this shows it and keeps the connections that follow from it. */
class MeetingElement extends HTMLElement {
  #words!: Words;
  #media!: Media;
  #lobby!: Lobby;
  #stage!: Stage;
  #controls!: Controls;
  #signalling!: Signalling;
  #mesh?: Mesh;
  #room = NOWHERE;
  #name?: string;
  #lost = false;

  connectedCallback() {
    this.#words = new Words(this.#part<HTMLTemplateElement>('words'), this.#part('say'));
    this.#media = new Media((kind, track) => {
      this.#mesh?.send(kind, track);
      this.#show();
    });
    this.#stage = new Stage(this.#part('room'), this, this.#words);
    this.#controls = new Controls(this.#part('room'), this.#media, this.#words, {
      leave: () => this.#leave('gone', { type: 'leave' }),
      end: () => this.#leave('over', { type: 'end' }),
      changed: () => this.#show(),
    });
    this.#lobby = new Lobby(this.#part('lobby'), this.#media, this.#words, (name) => this.#knock(name));
    this.querySelector('[data-back]')!.addEventListener('click', () => location.reload());
    this.#signalling = new Signalling(() => open(this.dataset.meeting ?? ''), crypto.randomUUID(), {
      heard: (frame) => this.#heard(frame as Frame),
      opened: () => this.#opened(),
      lost: () => this.#cut(),
      closed: (why) => this.#after(why === 'refused' ? 'no-longer' : why),
    });
    this.#signalling.start();
  }

  disconnectedCallback() {
    this.#signalling.end();
    this.#mesh?.end();
    this.#media.end();
  }

  #opened() {
    this.#lobby.ready(true);
    if (this.#lost) this.#words.say('found');
    this.#lost = false;
    if (this.#name) this.#signalling.say({ type: 'knock', name: this.#name });
    this.#mesh?.again();
  }

  #cut() {
    if (!this.#lost) this.#words.say('lost');
    this.#lost = true;
    this.#lobby.ready(false);
  }

  #heard(frame: Frame) {
    if (frame.type === 'welcome') this.#begin(frame.part, frame.iceServers);
    else if (frame.type === 'room') this.#changed(frame);
    else if ('from' in frame) this.#mesh?.heard(frame);
  }

  #begin(part: Part, servers: RTCIceServer[]) {
    this.#mesh ??= new Mesh(part, servers, (frame) => this.#signalling.say(frame), this.#stage);
    for (const kind of ['audio', 'video'] as const) this.#mesh.send(kind, this.#media.track(kind));
  }

  #changed(room: Room) {
    for (const { word, name } of changes(this.#room, room)) this.#words.say(word, name);
    this.#room = room;
    this.#mesh?.room(room);
    this.#stage.door(room, (guest, admit) => this.#signalling.say({ type: admit ? 'admit' : 'refuse', sitting: guest.sitting }));
    this.#show();
  }

  #knock(name: string) {
    if (!name) return;
    this.#name = name;
    this.#signalling.say({ type: 'knock', name });
  }

  #show() {
    const isIn = this.#room.state === 'admitted';
    this.#lobby.show(!isIn);
    this.#stage.show(isIn);
    this.#lobby.preview();
    this.#stage.own(this.#media.track('video'), !this.#media.isSharing());
    this.#controls.show();
  }

  #leave(word: string, frame: object) {
    this.#signalling.say(frame);
    this.#after(word);
  }

  #after(word: string) {
    this.disconnectedCallback();
    for (const part of ['lobby', 'room', 'say']) this.#part(part).hidden = true;
    this.#part('why').textContent = this.#words.of(word);
    this.#part('after').hidden = false;
    this.#part('after').querySelector<HTMLElement>('h1')?.focus();
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-${name}]`)!;
  }
}

customElements.define('kn-meeting', MeetingElement);
