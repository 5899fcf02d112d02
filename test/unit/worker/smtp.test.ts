import {createServer, type AddressInfo, type Server, type Socket} from 'node:net';
import {fileURLToPath} from 'node:url';
import {simpleParser, type ParsedMail} from 'mailparser';
import {SMTPServer} from 'smtp-server';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {createTestHarness} from 'wrangler';
import type {MailMessage, SendOutcome} from '../../../worker/src/mail/mailer.js';
import type {MailOrder} from '../../support/mail-worker/index.js';

const configPath = fileURLToPath(new URL('../../support/mail-worker/wrangler.jsonc', import.meta.url));
const harness = createTestHarness({workers: [{configPath}]});
const received: {mail: ParsedMail; raw: string; from: string; to: string[]}[] = [];

/** A mail server as they are: takes credentials, refuses one recipient, keeps what it gets. */
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  onAuth: (auth, _session, done) =>
    auth.password === 'right' ? done(null, {user: auth.username}) : done(new Error('Invalid login')),
  onRcptTo: ({address}, _session, done) =>
    address.startsWith('nobody')
      ? done(Object.assign(new Error('No such user'), {responseCode: 550}))
      : done(),
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const keep = async () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const {mailFrom, rcptTo} = session.envelope;
      received.push({
        raw,
        mail: await simpleParser(raw),
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({address}) => address),
      });
      done();
    };
    stream.on('end', () => void keep());
  },
});
let port = 0;
const broken: Server[] = [];

/** A server that greets, then does what `act` says at the first command. */
async function brokenServer(act: (socket: Socket) => void): Promise<number> {
  const broke = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 broken\r\n');
    socket.once('data', () => act(socket));
  });
  broken.push(broke);
  await new Promise<void>((resolve) => broke.listen(0, '127.0.0.1', resolve));
  return (broke.address() as AddressInfo).port;
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.server.address() as AddressInfo).port;
  await harness.listen();
}, 60_000);
afterAll(async () => {
  await harness.close();
  await new Promise<void>((resolve) => server.close(resolve));
  for (const each of broken) each.close();
});
beforeEach(() => {
  received.length = 0;
});

const message = (more: Partial<MailMessage> = {}): MailMessage => ({
  id: 'row-1@zilverwijk.example',
  from: {name: 'Gemeente Zilverwijk', email: 'samen@zilverwijk.example'},
  to: {name: 'Sanne', email: 'sanne@voorbeeld.example'},
  subject: 'Bevestig uw bijdrage',
  text: 'Beste Sanne,\n\n.punt aan het begin\nTot ziens – €\u00a025\n',
  html: '<!doctype html><p>Beste Sanne – €\u00a025</p>\n',
  locale: 'nl',
  ...more,
});
async function send(more: Partial<MailMessage> = {}, order: Partial<MailOrder> = {}): Promise<SendOutcome> {
  const body: MailOrder = {port, password: 'right', message: message(more), ...order};
  const response = await harness.fetch('/', {method: 'POST', body: JSON.stringify(body)});
  return (await response.json()) as SendOutcome;
}

describe('a mail by SMTP', () => {
  it('arrives with text, HTML and its own Message-ID', async () => {
    expect(await send()).toEqual({outcome: 'sent'});
    const [{mail, from, to}] = received as [(typeof received)[0]];
    expect({from, to}).toEqual({from: 'samen@zilverwijk.example', to: ['sanne@voorbeeld.example']});
    expect(mail.messageId).toBe('<row-1@zilverwijk.example>');
    expect(mail.subject).toBe('Bevestig uw bijdrage');
    expect(mail.text?.trimEnd()).toBe(message().text.trimEnd());
    expect(String(mail.html).trimEnd()).toBe(message().html.trimEnd());
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('content-language')).toBe('nl');
  });

  it('has the same Message-ID each time it is sent', async () => {
    await send();
    await send();
    expect(received.map(({mail}) => mail.messageId)).toEqual(Array(2).fill('<row-1@zilverwijk.example>'));
  });

  it.each(['Zoë de "Tuin" O’Neil', 'De Boer, Sanne', '李小龙 🌳', 'x'.repeat(120)])(
    'keeps a name as it was typed: %s',
    async (name) => {
      expect(await send({to: {name, email: 'sanne@voorbeeld.example'}, subject: `Voor ${name}`})).toEqual({
        outcome: 'sent',
      });
      const {mail} = received[0] ?? {};
      expect(mail?.to).toMatchObject({value: [{name, address: 'sanne@voorbeeld.example'}]});
      expect(mail?.subject).toBe(`Voor ${name}`);
    },
  );

  it('cannot be given another header, recipient or end by what somebody typed', async () => {
    const evil = 'Sanne\r\nBcc: x@evil.example\r\n\r\n.\r\nMAIL FROM:<x@evil.example>';
    const sent = await send({
      ...{
        to: {name: evil, email: 'sanne@voorbeeld.example'},
        subject: evil,
        text: `${evil}\r\n.\r\nQUIT\r\n`,
      },
    });
    expect(sent).toEqual({outcome: 'sent'});
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['sanne@voorbeeld.example']);
    expect(received[0]?.mail.bcc).toBeUndefined();
    expect(received[0]?.mail.headers.has('bcc')).toBe(false);
    expect(received[0]?.mail.text).toContain('QUIT');
  });
});

describe('a mail server that', () => {
  it('knows no such address refuses for good', async () => {
    expect(await send({to: {name: 'x', email: 'nobody@voorbeeld.example'}})).toEqual({outcome: 'refused'});
  });

  it('does not take our credentials may do so later', async () => {
    expect(await send({}, {password: 'wrong'})).toEqual({outcome: 'failed'});
  });

  it('is not there may be there later', async () => {
    const gone = await brokenServer(() => undefined);
    await new Promise((resolve) => broken.pop()?.close(resolve));
    expect(await send({}, {port: gone})).toEqual({outcome: 'failed'});
  });

  it.each([
    ['hangs up in the middle', (socket: Socket) => socket.end()],
    ['hangs up in half an answer', (socket: Socket) => socket.end('250-half')],
    ['breaks the connection', (socket: Socket) => socket.resetAndDestroy()],
    ['is too busy', (socket: Socket) => socket.end('421 too busy\r\n')],
  ])('%s may do better later, and keeps nobody waiting', async (_, act) => {
    expect(await send({}, {port: await brokenServer(act)})).toEqual({outcome: 'failed'});
    // The Worker still works: a library that loops for ever would have taken it along.
    expect(await send()).toEqual({outcome: 'sent'});
  });
});
