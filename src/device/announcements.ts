/** Tells the other tabs of this laptop that something changed; they look for themselves. */
export interface Announcements {
  readonly announce: () => void;
  /** @returns ends the listening */
  readonly listen: (heard: () => void) => () => void;
}

export function tabAnnouncements(name: string): Announcements {
  const channel = new BroadcastChannel(name);
  return {
    announce: () => channel.postMessage(null),
    listen: (heard) => {
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
  };
}
