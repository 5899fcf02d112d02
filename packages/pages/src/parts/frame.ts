import {embedPath} from '@duit/contract';
import {html, NOTHING, type Html} from './html.js';
import {language, type PageContext} from './layout.js';

/** Where a frame of another site stands. */
export interface Framing {
  /** Path of the campaign's own page. */
  path: string;
  /** Origins that may frame it: the only ones that hear how tall it is. */
  ancestors: readonly string[];
}

/** A document for a frame of another site; links leave the frame, forms of ours stay in it. */
export interface FrameParts extends Framing {
  title: string;
  main: Html;
  /** Takes over the elements that are drawn in it. */
  script?: boolean;
}

/** A whole document for the frame that `/embed/…` began. */
export const frameLayout = ({title, path, main, ancestors, script}: FrameParts, context: PageContext): Html =>
  html`<!doctype html>
    <html ${language(context.locale)} class="embed">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href="${context.origin}${path}" />
        <base target="_top" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/pages.css" />
        <script src="/frame.js" data-ancestors="${ancestors.join(' ')}" defer></script>
        ${script ? html`<script type="module" src="/pages.js"></script>` : NOTHING}
      </head>
      <body>
        <main id="main" tabindex="-1">${main}</main>
      </body>
    </html>`;

/** Where a form stands: on the campaign's own page, or in the frame of another site. */
export interface FormPlace {
  /** Whose campaign: slugs. */
  municipality: string;
  campaign: string;
  /** Set in a frame. */
  frame?: {element: string; ancestors: readonly string[]} | undefined;
}

/** Path of the page that the form stands on, without a query. */
export const pageOfPlace = ({municipality, campaign, frame}: FormPlace): string =>
  frame
    ? embedPath(municipality, campaign)
    : `/c/${encodeURIComponent(municipality)}/${encodeURIComponent(campaign)}`;

/** The query that the place's addresses carry, always with the language, so that the answer speaks it too. */
export const queryOfPlace = ({frame}: FormPlace, {locale}: Pick<PageContext, 'locale'>): string =>
  `?${frame ? `element=${encodeURIComponent(frame.element)}&` : ''}lang=${locale}`;
