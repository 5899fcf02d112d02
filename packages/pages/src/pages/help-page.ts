import {BUILDER_LOCALES, builderLocale} from '../i18n/builder/texts.js';
import {helpTexts, type HelpEntry, type HelpTexts} from '../i18n/help/texts.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {layout, type PageContext} from '../parts/layout.js';
import {query} from '../parts/links.js';

/** What a webmaster types or finds in a page, which no line is broken in. */
const LITERAL =
  /([?#]duit-check|duit(?:\.all)?\.js|<a data-duit="card">|type="module"|data-duit|(?:script|connect)-src|trusted-types)/;

/** A text with what is literal in it as code. */
const withCode = (text: string): Html[] =>
  text.split(LITERAL).map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));

/** Anchor of what to do when the script itself did not load. */
const SILENT = 'script-blocked';

function section(
  code: string,
  {title, seen, why, steps, code: sample}: HelpEntry,
  texts: HelpTexts,
  origin: string,
): Html {
  return html`<section id="${code}" class="text">
    <h2>${title}</h2>
    <p class="quiet"><code>${code}</code></p>
    <p><b>${texts.why}.</b> ${withCode(why)}</p>
    <p><b>${texts.seen}.</b> ${seen}</p>
    <p><b>${texts.steps}.</b></p>
    <ol>
      ${steps.map((step) => html`<li>${withCode(step)}</li>`)}
    </ol>
    ${sample ? html`<pre tabindex="0"><code>${sample.replace('{origin}', origin)}</code></pre>` : NOTHING}
  </section>`;
}

/** What every code in a webmaster's console means and what to change; each code is an anchor. */
export function helpPage(asked: PageContext): Html {
  const context = {...asked, locale: builderLocale(asked.locale)};
  const texts = helpTexts(context.locale);
  const entries: [code: string, entry: HelpEntry][] = [
    ...Object.entries(texts.entries),
    [SILENT, texts.silent],
  ];
  const main = html`<div class="help">
    <div class="text">
      <h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
    </div>
    <section id="check" class="text">
      <h2>${texts.checkTitle}</h2>
      ${texts.check.map((each) => html`<p>${withCode(each)}</p>`)}
      <p><a href="/builder${query(context.chosen)}#checker">${texts.builder}</a></p>
    </section>
    <nav class="text" aria-labelledby="contents">
      <h2 id="contents">${texts.contents}</h2>
      <ul>
        ${entries.map(([code, {title}]) => html`<li><a href="#${code}">${title}</a></li>`)}
      </ul>
    </nav>
    ${entries.map(([code, entry]) => section(code, entry, texts, context.origin))}
  </div>`;
  return layout(
    {...{title: texts.title, description: texts.lead, path: '/help', main}, languages: BUILDER_LOCALES},
    context,
  );
}
