import {
  directionOf,
  LANGUAGE_NAMES,
  LOCALES,
  type Image,
  type Locale,
  type TextOverrides,
} from '@duit/contract';
import {PAGE_TEXTS, pageTexts} from '../i18n/texts.js';
import {html, NOTHING, type Html} from './html.js';
import {query} from './links.js';

/** What every page is given. */
export interface PageContext {
  locale: Locale;
  /** The language that the address chose (`?lang=`); links keep it. Null: none. */
  chosen: Locale | null;
  /** What the page's municipality says in its own words. */
  texts?: TextOverrides;
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
  /** Takes over the elements that are drawn, and starts all others. */
  script?: boolean;
  /** A style sheet and a module of this page's own, as paths. */
  assets?: {style: string; script: string};
  /** What the link to the other language keeps of the address, as a query without `?`. */
  keep?: string;
  /** The languages that the page has; all where it says none. */
  languages?: readonly Locale[];
  /** Whose privacy notice the footer links to. */
  municipality?: {slug: string; name: string};
  /** Not for search engines. */
  hidden?: boolean;
  /** More for the head, such as where else to find the page. */
  head?: Html;
}

/** The language of a document, and its direction where that is not from left to right. */
export const language = (locale: Locale): Html =>
  directionOf(locale) === 'rtl' ? html`lang="${locale}" dir="rtl"` : html`lang="${locale}"`;

/** Language and country, as Open Graph wants them: the country where most of its readers are. */
const OG_LOCALES: Record<Locale, string> = {
  nl: 'nl_NL',
  en: 'en_GB',
  fy: 'fy_NL',
  de: 'de_DE',
  fr: 'fr_FR',
  pl: 'pl_PL',
  tr: 'tr_TR',
  uk: 'uk_UA',
  ar: 'ar_AR',
};

/** The page's own address in the language that its address chose, and its address in every language. */
function addresses({path, languages = LOCALES}: PageParts, {origin, chosen}: PageContext): Html {
  const own = `${origin}${path}`;
  const known = languages.find((each) => each === chosen) ?? null;
  return html`<link rel="canonical" href="${own}${query(known)}" />
    ${languages.map((each) => html`<link rel="alternate" hreflang="${each}" href="${own}?lang=${each}" />`)}
    <link rel="alternate" hreflang="x-default" href="${own}" />`;
}

function openGraph(
  {title, description, path, image, languages = LOCALES}: PageParts,
  {origin, locale, chosen}: PageContext,
): Html {
  return html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="Duit" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${origin}${path}${query(chosen)}" />
    <meta property="og:locale" content="${OG_LOCALES[locale]}" />
    ${languages
      .filter((each) => each !== locale)
      .map((each) => html`<meta property="og:locale:alternate" content="${OG_LOCALES[each]}" />`)}
    ${
      image
        ? html`<meta property="og:image" content="${image.url}" />
            <meta property="og:image:alt" content="${image.alt}" />
            <meta property="og:image:width" content="${image.width}" />
            <meta property="og:image:height" content="${image.height}" />
            <meta name="twitter:card" content="summary_large_image" />`
        : html`<meta name="twitter:card" content="summary" />`
    }`;
}

function head(parts: PageParts, context: PageContext): Html {
  const {title, description, script, assets, hidden} = parts;
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <meta name="color-scheme" content="light dark" />
    ${hidden ? html`<meta name="robots" content="noindex" />` : addresses(parts, context)}
    ${openGraph(parts, context)}
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/pages.css" />
    ${
      assets
        ? html`<link rel="stylesheet" href="${assets.style}" />
            <script type="module" src="${assets.script}"></script>`
        : NOTHING
    }
    ${script ? html`<script type="module" src="/pages.js"></script>` : NOTHING} ${parts.head ?? NOTHING}`;
}

/** The same page in every other language; without script, and small as long as nobody opens it. */
function languageChoice({keep, languages = LOCALES}: PageParts, {locale}: PageContext): Html {
  return html`<details class="languages">
    <summary>${LANGUAGE_NAMES[locale]}<span class="more"> – ${PAGE_TEXTS[locale].languages}</span></summary>
    <ul>
      ${languages
        .filter((each) => each !== locale)
        .map(
          (each) =>
            html`<li>
              <a
                href="?lang=${each}${keep ? `&${keep}` : ''}"
                lang="${each}"
                hreflang="${each}"
                dir="${directionOf(each)}"
                >${LANGUAGE_NAMES[each]}</a
              >
            </li>`,
        )}
    </ul>
  </details>`;
}

/** A whole document around `parts`. */
export function layout(parts: PageParts, context: PageContext): Html {
  const texts = pageTexts(context);
  const {footer} = texts;
  return html`<!doctype html>
    <html ${language(context.locale)}>
      <head>
        ${head(parts, context)}
      </head>
      <body>
        <a class="skip" href="#main">${texts.skip}</a>
        <header class="site">
          <div class="wide">
            <a class="brand" href="/${query(context.chosen)}">Duit</a>
            ${languageChoice(parts, context)}
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
