import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {mailboxListener} from '../../../../worker/scripts/mailbox/pages.mjs';
import {linkify} from '../../../../worker/scripts/mailbox/markup.mjs';
import {openStore} from '../../../../worker/scripts/mailbox/store.mjs';
import {freePort, serveLocally} from '../../../../worker/scripts/ports.mjs';

const mail = (to: string, subject: string, html: string) =>
  Buffer.from(
    [
      'From: Zilverwijk <samen@zilverwijk.example>',
      `To: ${to}`,
      `Subject: ${subject}`,
      'Message-ID: <1@duit>',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
    ].join('\r\n'),
  );

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duit-mail-'));
});
afterEach(() => rm(folder, {recursive: true}));

describe('the store', () => {
  it('lists the newest first, and finds what went to an address', async () => {
    const store = await openStore(folder);
    await store.add(mail('ans@voorbeeld.example', 'one', ''));
    await store.add(mail('bas@voorbeeld.example', 'two', ''));
    await store.add(mail('ans@voorbeeld.example', 'three', ''));
    expect(store.list().map(({subject}) => subject)).toEqual(['three', 'two', 'one']);
    expect(store.list('ans@voorbeeld.example').map(({subject}) => subject)).toEqual(['three', 'one']);
    expect(store.list()[0]).toMatchObject({messageId: '<1@duit>', to: 'ans@voorbeeld.example'});
  });

  it('keeps mails over a restart', async () => {
    await (await openStore(folder)).add(mail('ans@voorbeeld.example', 'kept', '<p>Dag</p>'));
    const [kept] = (await openStore(folder)).list();
    expect(kept).toMatchObject({subject: 'kept'});
    expect(kept?.html).toContain('<p>Dag</p>');
  });
});

describe('the pages', () => {
  it('show a hostile subject as text, and run nothing of a mail', async () => {
    const store = await openStore(folder);
    await store.add(mail('ans@voorbeeld.example', '<script>alert(1)</script>', '<script>alert(2)</script>'));
    const port = await freePort();
    const stop = await serveLocally(port, mailboxListener(store));
    try {
      const list = await (await fetch(`http://127.0.0.1:${port}/`)).text();
      expect(list).toContain('&#60;script&#62;alert(1)');
      expect(list).not.toContain('<script>alert');
      const body = await fetch(`http://127.0.0.1:${port}/messages/${store.list()[0]?.id}/html`);
      const policy = body.headers.get('Content-Security-Policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/sandbox(?!.*allow-scripts)/);
      expect((await fetch(`http://127.0.0.1:${port}/messages/none`)).status).toBe(404);
    } finally {
      stop();
    }
  });

  it('make addresses in plain text into links, without the full stop behind them', () => {
    expect(String(linkify('Open http://localhost:8788/x#duit-confirm=a/b/c. <b>'))).toBe(
      'Open <a href="http://localhost:8788/x#duit-confirm=a/b/c">http://localhost:8788/x#duit-confirm=a/b/c</a>. &#60;b&#62;',
    );
  });
});
