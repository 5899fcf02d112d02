import {readFile} from 'node:fs/promises';
import {html, join, linkify} from './markup.mjs';

/** The page itself runs one small script and loads nothing from elsewhere. */
const PAGE_POLICY = `default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'`;
/** A mail may look as it likes, but runs nothing, loads nothing and leads only where somebody clicks. */
const MAIL_POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-top-navigation-by-user-activation allow-popups`;
const FILES = {'/style.css': 'text/css; charset=utf-8', '/refresh.js': 'text/javascript; charset=utf-8'};

/**
 * The mailbox's pages: the list with one mail beside it, the HTML of a mail on its own, and all of it as JSON
 * (`/messages.json?to=ADDRESS`, newest first) for tests.
 *
 * @param {Awaited<ReturnType<typeof import('./store.mjs').openStore>>} store
 * @returns {import('node:http').RequestListener}
 */
export function mailboxListener(store) {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = (status, type, body, policy = PAGE_POLICY) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
      response.end(String(body));
    };
    const [, place, id, part] = url.pathname.split('/');
    if (url.pathname in FILES) {
      answer(200, FILES[url.pathname], await readFile(new URL(`.${url.pathname}`, import.meta.url), 'utf8'));
    } else if (url.pathname === '/messages.json') {
      answer(200, 'application/json', JSON.stringify(store.list(url.searchParams.get('to') ?? undefined)));
    } else if (url.pathname === '/') {
      answer(200, 'text/html; charset=utf-8', page(store.list(), store.list()[0]));
    } else if (place === 'messages' && store.get(id) && part === 'html') {
      const {html: body} = store.get(id);
      // The first base wins, so a mail cannot turn its links back into the frame.
      answer(200, 'text/html; charset=utf-8', `<!doctype html><base target="_top">${body}`, MAIL_POLICY);
    } else if (place === 'messages' && store.get(id) && part === undefined) {
      const plain = url.searchParams.has('text');
      answer(200, 'text/html; charset=utf-8', page(store.list(), store.get(id), plain));
    } else {
      answer(404, 'text/html; charset=utf-8', page(store.list(), undefined));
    }
  };
}

/** @typedef {import('./store.mjs').Mail} Mail */

/**
 * @param {Mail[]} mails
 * @param {Mail | undefined} open
 * @param {boolean} plain
 */
function page(mails, open, plain = false) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${open ? `${open.subject} · Mailbox` : 'Mailbox'}</title>
        <link rel="stylesheet" href="/style.css" />
        <script src="/refresh.js" data-newest="${mails[0]?.id ?? ''}" defer></script>
      </head>
      <body>
        <header>
          <h1><a href="/">Mailbox</a></h1>
          <p>Every mail that this Duit sends ends here. None leaves this machine.</p>
        </header>
        <div class="columns">
          <nav aria-label="Mails">
            ${
              mails.length === 0
                ? html`<p class="empty">No mail yet.</p>`
                : html`<ol>
                    ${join(mails.map((mail) => item(mail, mail === open)))}
                  </ol>`
            }
          </nav>
          <main>
            ${open ? message(open, plain) : html`<p class="empty">Make a pledge on a demo site, and its mail appears here.</p>`}
          </main>
        </div>
      </body>
    </html>`;
}

/**
 * @param {Mail} mail
 * @param {boolean} current
 */
function item(mail, current) {
  return html`<li>
    <a href="/messages/${mail.id}" ${current ? html`aria-current="page"` : ''}>
      <span class="who">${mail.to}</span>
      <time datetime="${mail.received}">${clock(mail.received)}</time>
      <span class="subject">${mail.subject}</span>
    </a>
  </li>`;
}

/**
 * @param {Mail} mail
 * @param {boolean} plain
 */
function message(mail, plain) {
  const asText = plain || mail.html === '';
  const views = [
    {name: 'As HTML', href: `/messages/${mail.id}`, current: !asText, exists: mail.html !== ''},
    {name: 'As text', href: `/messages/${mail.id}?text`, current: asText, exists: mail.text !== ''},
  ].filter(({exists}) => exists);
  return html`<article>
    <h2>${mail.subject}</h2>
    <dl>
      <div>
        <dt>From</dt>
        <dd>${mail.from}</dd>
      </div>
      <div>
        <dt>To</dt>
        <dd>${mail.to}</dd>
      </div>
      <div>
        <dt>Received</dt>
        <dd>${new Date(mail.received).toLocaleString('en-GB')}</dd>
      </div>
    </dl>
    <p class="views">
      ${join(views.map((view) => html`<a href="${view.href}" ${view.current ? html`aria-current="true"` : ''}>${view.name}</a>`))}
    </p>
    ${
      asText
        ? html`<pre class="body">${linkify(mail.text)}</pre>`
        : html`<iframe
            class="body"
            title="${mail.subject}"
            src="/messages/${mail.id}/html"
            sandbox="allow-top-navigation-by-user-activation allow-popups"
          ></iframe>`
    }
  </article>`;
}

/** @param {string} instant */
function clock(instant) {
  return new Date(instant).toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});
}
