import {choiceQuery, type Choice, type Subject} from '../builder/choice.js';
import {makeSnippet} from '../builder/snippets.js';
import {LINK_TEXTS} from '../i18n/builder/links.js';
import {BUILDER_LOCALES, builderLocale, builderTexts} from '../i18n/builder/texts.js';
import {choiceForm} from '../parts/builder-form.js';
import {checker, preview, result, systems} from '../parts/builder-output.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {layout, type PageContext} from '../parts/layout.js';

/** What the builder can show, and what was chosen. */
export interface BuilderPageInput {
  subjects: readonly (Subject & {municipalityName: string})[];
  choice: Choice;
}

/**
 * The builder: a form that leads to a snippet. Complete without script, by a form that comes back with the
 * code; `../browser/builder.ts` adds the preview, the answers at once, and the check of a policy.
 */
export function builderPage({subjects, choice}: BuilderPageInput, asked: PageContext): Html {
  const context = {...asked, locale: builderLocale(asked.locale)};
  const texts = builderTexts(context.locale);
  const chosen = subjects.find(
    ({municipality, slug}) => municipality === choice.municipality && slug === choice.campaign,
  );
  const links = LINK_TEXTS[choice.lang || context.locale];
  const snippet = makeSnippet({
    choice,
    origin: context.origin,
    title: chosen?.title ?? '',
    linkText: chosen?.slug === '' ? links.list : links.campaign,
    releases: [],
  });
  const main = html`<div class="builder-intro">
      <h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      <noscript><p class="note">${texts.noScript}</p></noscript>
    </div>
    ${
      chosen
        ? html`<div class="builder" data-builder data-origin="${context.origin}">
              ${choiceForm({subjects, choice}, texts, context)}
              <div class="outcome">${preview(choice, texts)} ${result(snippet, choice, texts)}</div>
            </div>
            ${systems(choice, texts)} ${checker(texts)}
            <p class="visually-hidden" role="status" data-status></p>`
        : html`<p>${texts.none}</p>`
    }${NOTHING}`;
  return layout(
    {
      ...{title: texts.title, description: texts.lead, path: '/builder', main, script: true},
      assets: {style: '/builder.css', script: '/builder.js'},
      keep: choiceQuery(choice, null).toString(),
      languages: BUILDER_LOCALES,
    },
    context,
  );
}
