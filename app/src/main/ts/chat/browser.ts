import type { Socket, World } from './world.ts';

/** The stream's world in a browser. */
export function browser(conversation: string): World {
  const address = `${location.origin.replace(/^http/, 'ws')}/api/eguidance/conversations/${conversation}/stream`;
  return {
    open: () => new WebSocket(address) as unknown as Socket,
    later: (milliseconds, work) => window.setTimeout(work, milliseconds),
    never: (timer) => window.clearTimeout(timer),
    random: Math.random,
  };
}
