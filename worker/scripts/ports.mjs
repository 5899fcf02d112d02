import {createServer as createHttpServer} from 'node:http';
import {createServer} from 'node:net';
import {once} from 'node:events';

/** `localhost` is either or both of these, depending on the machine and on who asks. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/**
 * Finds out which of these ports somebody else has.
 *
 * @param {Record<string, number>} ports by what they are for
 * @returns {Promise<[string, number][]>}
 */
export async function takenPorts(ports) {
  const checks = Object.entries(ports).map(async ([purpose, port]) => ({
    purpose,
    port,
    free: await isFree(port),
  }));
  return (await Promise.all(checks)).filter(({free}) => !free).map(({purpose, port}) => [purpose, port]);
}

/** @param {number} port */
async function isFree(port) {
  for (const host of LOOPBACKS) {
    const server = createServer();
    try {
      server.listen(port, host);
      await once(server, 'listening');
      server.close();
      await once(server, 'close');
    } catch (error) {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
    }
  }
  return true;
}

/**
 * A port that nobody listens on now.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Serves on every loopback address that this machine has, and on no other.
 *
 * @param {number} port
 * @param {import('node:http').RequestListener} listener
 * @returns {Promise<() => void>} stops serving
 */
export async function serveLocally(port, listener) {
  const servers = [];
  for (const host of LOOPBACKS) {
    const server = createHttpServer(listener).listen(port, host);
    try {
      await once(server, 'listening');
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has no second address.
      if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
    }
  }
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
