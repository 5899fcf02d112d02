import {plainTexts} from '../i18n/plain/texts.js';
import {pageTexts} from '../i18n/texts.js';
import {frameLayout, type Framing} from '../parts/frame.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {query} from '../parts/links.js';
import {layout, type PageContext} from '../parts/layout.js';

/** What one problem of the API means; title and detail come from the API's own words. */
export function problemPage(
  problem: {code: string; status: number; title: string; detail: string},
  context: PageContext,
): Html {
  const {problem: texts} = pageTexts(context);
  const main = html`<div class="text page">
    <p class="quiet">${texts.title}</p>
    <h1>${problem.title}</h1>
    <p class="lead">${problem.detail}</p>
    <dl class="roles">
      <div>
        <dt>${texts.code}</dt>
        <dd><code>${problem.code}</code></dd>
      </div>
      <div>
        <dt>${texts.status}</dt>
        <dd>${problem.status}</dd>
      </div>
    </dl>
    <p class="quiet">${texts.technical}</p>
  </div>`;
  return layout(
    {title: problem.title, description: problem.detail, path: `/problems/${problem.code}`, main},
    context,
  );
}

/** For a person who came to an address where nothing is. */
export function notFoundPage(context: PageContext): Html {
  const {notFound} = pageTexts(context);
  const main = html`<div class="text page">
    <h1>${notFound.title}</h1>
    <p class="lead">${notFound.text}</p>
    <p><a class="button" href="/${query(context.chosen)}">${notFound.home}</a></p>
  </div>`;
  return layout({title: notFound.title, description: notFound.text, path: '/', hidden: true, main}, context);
}

/**
 * For a person whom the API could not serve: what went wrong, in the API's own words.
 *
 * @param frame where the page shows in a frame of another site: without what surrounds a page of ours, and with a
 *   way to the campaign instead
 */
export function failedPage(
  problem: {title: string; detail: string},
  requestId: string,
  context: PageContext,
  frame?: Framing,
): Html {
  const main = html`<div class="text page">
    <h1>${problem.title}</h1>
    <p class="lead">${problem.detail}</p>
    ${
      frame
        ? html`<p>
            <a class="button secondary" href="${frame.path}${query(context.locale)}"
              >${plainTexts(context).plain.failed.toCampaign}</a
            >
          </p>`
        : NOTHING
    }
    <p class="quiet small">${requestId}</p>
  </div>`;
  const {title, detail} = problem;
  return frame
    ? frameLayout({title, main, ...frame}, context)
    : layout({title, description: detail, path: '/', hidden: true, main}, context);
}
