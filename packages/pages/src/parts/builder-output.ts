import {SYSTEMS, type Choice} from '../builder/choice.js';
import {runsInPage} from '../builder/csp/needs.js';
import type {Snippet} from '../builder/snippets.js';
import type {BuilderTexts} from '../i18n/builder/texts.js';
import {html, NOTHING, type Html} from './html.js';

const attribute = (name: 'hidden', on: boolean) => (on ? html`${name}` : NOTHING);

const toggles = (legend: string, name: string, options: Readonly<Record<string, string>>): Html =>
  html`<fieldset class="toggles" data-toggle="${name}">
    <legend class="visually-hidden">${legend}</legend>
    ${Object.entries(options).map(
      ([value, label]) =>
        html`<label
          ><input type="radio" name="preview-${name}" value="${value}" /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;

/** Where the real element appears; the script shows it. */
export const preview = ({rung}: Choice, texts: BuilderTexts): Html =>
  html`<section class="preview" aria-labelledby="preview" data-preview hidden>
    <div class="preview-head">
      <h2 id="preview">${texts.preview}</h2>
      <form class="toggle-bar">
        ${toggles(texts.scheme, 'scheme', texts.schemes)} ${toggles(texts.screen, 'screen', texts.screens)}
      </form>
    </div>
    <div class="stage-room" data-room tabindex="0" role="group" aria-labelledby="preview">
      <div class="stage" data-stage></div>
    </div>
    <p class="quiet small">${texts.previewHint}</p>
    <p class="quiet small" data-frame-hint ${attribute('hidden', runsInPage(rung))}>${texts.frameHint}</p>
  </section>`;

type Block = keyof BuilderTexts['blocks'];

const block = (name: Block, code: string, hint: Html, texts: BuilderTexts): Html =>
  html`<section class="snippet" data-block="${name}" ${attribute('hidden', code === '')}>
    <div class="snippet-head">
      <h3 id="block-${name}">${texts.blocks[name].title}</h3>
      <button type="button" class="button secondary" data-copy="${name}" hidden>
        ${texts.copy(texts.blocks[name].title)}
      </button>
    </div>
    ${hint}
    <pre><code data-code="${name}">${code}</code></pre>
  </section>`;

/** What to copy, and what goes where. */
export function result(snippet: Snippet, {rung}: Choice, texts: BuilderTexts): Html {
  const {blocks} = texts;
  const inPage = runsInPage(rung);
  const quiet = (text: string) => html`<p class="quiet">${text}</p>`;
  const scriptHint = html`<p class="quiet" data-script-hint>
    ${inPage ? blocks.script.hint : blocks.script.frameHint}
  </p>`;
  const policyHint = html`${quiet(blocks.policy.hint)}
    <p class="quiet" data-trusted ${attribute('hidden', !inPage)}>${blocks.policy.trusted}</p>`;
  return html`<section class="result" aria-labelledby="result">
    <h2 id="result">${texts.result}</h2>
    ${block('page', snippet.page, quiet(blocks.page.hint), texts)}
    ${block('script', snippet.script, scriptHint, texts)}
    ${block('html', snippet.html, quiet(blocks.html.hint), texts)}
    ${block('css', snippet.css, quiet(blocks.css.hint), texts)}
    ${block('policy', snippet.policy, policyHint, texts)}
    <p class="quiet small">${texts.share}</p>
  </section>`;
}

/** Instructions for each CMS, one below the other; the script makes tabs of them. */
export const systems = ({system}: Choice, texts: BuilderTexts): Html =>
  html`<section class="systems" aria-labelledby="systems">
    <h2 id="systems">${texts.systemsTitle}</h2>
    <p class="text">${texts.systemsLead}</p>
    <div data-tabs="${system}">
      ${SYSTEMS.map((name) => {
        const {name: title, best, steps, wait} = texts.systems[name];
        return html`<div id="cms-${name}" data-tab="${name}" class="system">
          <h3>${title}</h3>
          <p><b>${best}</b></p>
          <ol class="text">
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>
          ${wait ? html`<p class="note small">${wait}</p>` : NOTHING}
        </div>`;
      })}
    </div>
  </section>`;

/** The check of a policy; it is done in the browser, so the script shows it. */
export const checker = ({checker: texts}: BuilderTexts): Html =>
  html`<section class="checker" aria-labelledby="checker" data-checker hidden>
    <h2 id="checker">${texts.title}</h2>
    <p class="text">${texts.lead} <a href="/help">${texts.help}</a></p>
    <div class="field">
      <label for="policy">${texts.label}</label>
      <p class="quiet small" id="policy-hint">${texts.hint}</p>
      <textarea
        class="input"
        id="policy"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        aria-describedby="policy-hint"
        data-policy
      ></textarea>
    </div>
    <p class="verdict" role="status" data-verdict></p>
    <div data-findings></div>
  </section>`;
