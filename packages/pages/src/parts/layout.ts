import type {Image, Locale} from '@duit/contract';
import {PAGE_TEXTS} from '../i18n/texts.js';
import {html, NOTHING, type Html} from './html.js';
import {query} from './links.js';

/** What every page is given. */
export interface PageContext {
  locale: Locale;
  /** The language that the address chose (`?lang=`); links keep it. Null: none. */
  chosen: Locale | null;
  /** Origin of the API and of these pages, without a slash at the end. */
  origin: string;
  /** Milliseconds UTC. */
  now: number;
}

/** One page: what stands in its head, and its main content. */
export interface PageParts {
  title: string;
  description: string;
  /** Path without origin, for the canonical address. */
  path: string;
  main: Html;
  image?: Image | null;
  /** Starts Duit's elements. */
  script?: boolean;
  /** A style sheet and a module of this page's own, as paths. */
  assets?: {style: string; script: string};
  /** What the link to the other language keeps of the address, as a query without `?`. */
  keep?: string;
  /** Whose privacy notice the footer links to. */
  municipality?: {slug: string; name: string};
  /** Not for search engines. */
  hidden?: boolean;
}

function head(
  {title, description, path, image, script, assets, hidden}: PageParts,
  {origin, locale}: PageContext,
): Html {
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <meta name="color-scheme" content="light dark" />
    ${hidden ? html`<meta name="robots" content="noindex" />` : html`<link rel="canonical" href="${origin}${path}" />`}
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Duit" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${origin}${path}" />
    <meta property="og:locale" content="${locale === 'nl' ? 'nl_NL' : 'en_GB'}" />
    ${
      image
        ? html`<meta property="og:image" content="${image.url}" />
            <meta property="og:image:alt" content="${image.alt}" />`
        : NOTHING
    }
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/pages.css" />
    ${
      assets
        ? html`<link rel="stylesheet" href="${assets.style}" />
            <script type="module" src="${assets.script}"></script>`
        : NOTHING
    }
    ${script ? html`<script type="module" src="/v1/duit.js"></script>` : NOTHING}`;
}

/** A whole document around `parts`. */
export function layout(parts: PageParts, context: PageContext): Html {
  const texts = PAGE_TEXTS[context.locale];
  const {otherLanguage, footer} = texts;
  return html`<!doctype html>
    <html lang="${context.locale}">
      <head>
        ${head(parts, context)}
      </head>
      <body>
        <a class="skip" href="#main">${texts.skip}</a>
        <header class="site">
          <div class="wide">
            <a class="brand" href="/${query(context.chosen)}">Duit</a>
            <a
              href="?lang=${otherLanguage.locale}${parts.keep ? `&${parts.keep}` : ''}"
              lang="${otherLanguage.locale}"
              hreflang="${otherLanguage.locale}"
              >${otherLanguage.name}</a
            >
          </div>
        </header>
        <main id="main" tabindex="-1" class="wide">${parts.main}</main>
        <footer class="site">
          <div class="wide">
            <p>${footer.about}</p>
            <ul class="links">
              ${
                parts.municipality
                  ? html`<li>
                      <a href="/privacy/${parts.municipality.slug}${query(context.chosen)}"
                        >${footer.privacy(parts.municipality.name)}</a
                      >
                    </li>`
                  : NOTHING
              }
              <li><a href="/.well-known/security.txt">${footer.security}</a></li>
              <li><a href="/v1/openapi.json">${footer.api}</a></li>
            </ul>
          </div>
        </footer>
      </body>
    </html>`;
}
