/** As what somebody is in a meeting. */
export type Part = 'counsellor' | 'seeker' | 'third';
export type State = 'invited' | 'knocking' | 'admitted' | 'refused' | 'left';

/** One of the others, as the server tells of her; `sitting` names the page she has open. */
export type Guest = { part: Part; state: State; here: boolean; name: string; sitting?: string };
export type Room = { state: State; guests: Guest[] };

/** What has changed, in the words of the page: which text, and about whom. */
export type Change = { word: string; name?: string };

const ORDER: Part[] = ['counsellor', 'seeker', 'third'];

/** Of two who offer at once, who gives way: the same on both sides. */
export function isPolite(own: Part, other: Part): boolean {
  return ORDER.indexOf(own) > ORDER.indexOf(other);
}

/** Those in the room with us. */
export function inside(room: Room): Guest[] {
  return room.state === 'admitted' ? room.guests.filter((guest) => guest.state === 'admitted' && guest.sitting !== undefined) : [];
}

/** Those at the door: the server tells only the counsellor of them. One who was refused stands there as long as she stays. */
export function outside(room: Room): Guest[] {
  return room.guests.filter((guest) => guest.here && (guest.state === 'knocking' || guest.state === 'refused'));
}

/** What somebody in the lobby is told. */
export function lobbyWord(room: Room): string | undefined {
  if (room.state === 'refused') return 'refused';
  if (room.state !== 'knocking') return undefined;
  return room.guests.some((guest) => guest.part === 'counsellor' && guest.here) ? 'waiting' : 'waiting-alone';
}

/** What to say of the way from one room to the next: each change once. */
export function changes(before: Room, now: Room): Change[] {
  if (now.state !== 'admitted') {
    const word = lobbyWord(now);
    return word && (word !== lobbyWord(before) || before.state !== now.state) ? [{ word }] : [];
  }
  const said: Change[] = before.state === 'admitted' ? [] : [{ word: 'in' }];
  const arrived = (list: (room: Room) => Guest[]) =>
    list(now).filter((guest) => !list(before).some((other) => other.part === guest.part && other.sitting === guest.sitting));
  for (const guest of arrived((room) => outside(room).filter((one) => one.state === 'knocking'))) said.push({ word: 'knocks', name: guest.name });
  for (const guest of arrived(inside)) said.push({ word: 'came', name: guest.name });
  for (const guest of inside(before)) {
    if (!inside(now).some((other) => other.part === guest.part)) said.push({ word: 'left', name: guest.name });
  }
  return said;
}
