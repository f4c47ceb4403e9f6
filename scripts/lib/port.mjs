import { connect } from 'node:net';

/**
 * True when something listens on this port of localhost, under either of its two addresses: Vite would take the
 * free one, and the browser might then talk to the other.
 */
export async function isPortTaken(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => accepts(address, port)));
  return answers.includes(true);
}

function accepts(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer = (taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
