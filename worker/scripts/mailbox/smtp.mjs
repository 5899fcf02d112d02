import {once} from 'node:events';
import {SMTPServer} from 'smtp-server';

/** The same as in wrangler.jsonc. The Worker's mail client does not send without credentials. */
const CREDENTIALS = {user: 'duit', password: 'development'};
const MAX_BYTES = 5_000_000;

/**
 * A mail server that accepts everything for everybody, on this machine only.
 *
 * @param {number} port
 * @param {(raw: Buffer) => Promise<void>} receive stores the message; the sender is told after that
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function startSmtp(port, receive) {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    // A look-up of the sender's name would leave this machine.
    disableReverseLookup: true,
    size: MAX_BYTES,
    logger: false,
    onAuth({username, password}, _session, done) {
      const known = username === CREDENTIALS.user && password === CREDENTIALS.password;
      done(known ? null : new Error('Wrong user or password'), known ? {user: username} : undefined);
    },
    onData(stream, _session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => receive(Buffer.concat(chunks)).then(() => done(), done));
    },
  });
  // A client that goes away in the middle is no reason to stop.
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  return () => new Promise((resolve) => server.close(() => resolve()));
}
