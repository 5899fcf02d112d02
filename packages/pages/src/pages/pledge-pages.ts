import {paths, plainPaths, type Campaign} from '@duit/contract';
import {plainTexts, type Notice} from '../i18n/plain/texts.js';
import {frameLayout, pageOfPlace, queryOfPlace, type FormPlace} from '../parts/frame.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {layout, type PageContext} from '../parts/layout.js';
import {query} from '../parts/links.js';
import type {Errors, Values} from '../plain-form/fields.js';
import {plainForm} from '../plain-form/plain-form.js';

/** What can be wrong with all of a form. */
export type NoticeKind = 'too-quick' | 'expired' | 'already-sent' | 'over-quota' | 'try-again';

/** The form as it comes back: everything that was typed is still in it. */
export interface ReturnedForm {
  place: FormPlace;
  campaign: Campaign;
  municipality: {slug: string; name: string};
  stamp: string;
  values: Values;
  errors: Errors;
  /** What is wrong with all of it: one of ours, or what the API says. */
  notice?: NoticeKind | Notice | undefined;
}

/** In a frame or on a page of its own. Neither has elements: they would take the place of what was typed. */
function shell(
  place: FormPlace,
  municipality: {slug: string; name: string},
  {title, main}: {title: string; main: Html},
  context: PageContext,
): Html {
  const path = paths.page(place.municipality, place.campaign);
  return place.frame
    ? frameLayout({title, path, main, ancestors: place.frame.ancestors}, context)
    : layout(
        {
          title: `${title} · ${municipality.name}`,
          description: title,
          path,
          hidden: true,
          municipality,
          main,
        },
        context,
      );
}

/** The form again, with what is wrong with it. */
export function returnedFormPage(form: ReturnedForm, context: PageContext): Html {
  const {place, campaign, municipality, stamp, values, errors, notice} = form;
  const {form: texts, plain} = plainTexts(context);
  const main = plainForm(
    {
      ...{campaign, stamp, values, errors, headingLevel: 1},
      action: `${plainPaths.pledges(pageOfPlace(place))}${queryOfPlace(place, context)}`,
      notice: typeof notice === 'string' ? plain.notices[notice] : notice,
    },
    context,
  );
  const title = `${plain.errorPrefix}${texts.title(campaign.title)}`;
  return shell(place, municipality, {title, main}, context);
}

/** What became of a pledge, without a word about whose it is: its address may be shared or kept. */
export type PledgeOutcome = 'sent' | 'confirmed' | 'already' | 'withdrawn' | 'unknown' | 'expired' | 'failed';

function outcomeWords(outcome: PledgeOutcome, context: PageContext): {title: string; texts: string[]} {
  const {own, sending, plain} = plainTexts(context);
  switch (outcome) {
    case 'sent':
      return {title: sending.sent, texts: [plain.sent.text, `${plain.sent.within} ${plain.noHold}`]};
    case 'confirmed':
      return {title: plain.confirmed.title, texts: [plain.confirmed.text, plain.confirmed.manage]};
    case 'expired':
      return {title: own.expired, texts: [own.expiredText]};
    case 'failed':
      return {title: own.failed, texts: [plain.failed.text]};
    default:
      return {title: plain[outcome].title, texts: [plain[outcome].text]};
  }
}

/** Tells what became of a pledge, and leads back to its campaign. */
export function pledgeOutcomePage(
  outcome: PledgeOutcome,
  place: FormPlace,
  municipality: {slug: string; name: string},
  context: PageContext,
): Html {
  const {sending, plain} = plainTexts(context);
  const {title, texts} = outcomeWords(outcome, context);
  const [lead, ...more] = texts;
  const page = paths.page(place.municipality, place.campaign);
  const main = html`<div class="own">
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${more.map((text) => html`<p>${text}</p>`)}
    ${
      outcome === 'sent'
        ? html`<h2>${sending.noMail}</h2>
            <p>${sending.noMailHelp}</p>`
        : NOTHING
    }
    <p><a class="button secondary" href="${page}${query(context.chosen)}">${plain.failed.toCampaign}</a></p>
  </div>`;
  return shell(place, municipality, {title, main}, context);
}
