import {pageTexts} from '../i18n/texts.js';
import {html, type Html} from '../parts/html.js';
import {layout, type PageContext} from '../parts/layout.js';

/** Whose notice it is. `email` is where questions go. */
export interface PrivacyPageInput {
  slug: string;
  name: string;
  email: string;
  version: string;
}

/** What a municipality does with personal data, in plain words. */
export function privacyPage({slug, name, email, version}: PrivacyPageInput, context: PageContext): Html {
  const {privacy} = pageTexts(context);
  const title = privacy.title(name);
  const main = html`<div class="text page">
    <h1>${title}</h1>
    <p class="quiet">${privacy.version(version)}</p>
    ${privacy.sections(name, email).map(
      ({heading, paragraphs}) =>
        html`<section>
          <h2>${heading}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </section>`,
    )}
  </div>`;
  return layout(
    {title, description: title, path: `/privacy/${slug}`, municipality: {slug, name}, main},
    context,
  );
}
