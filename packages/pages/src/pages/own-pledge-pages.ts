import {paths, plainPaths, type Campaign, type OwnItem, type OwnPledge} from '@duit/contract';
import {plainTexts, type Notice} from '../i18n/plain/texts.js';
import {pageTexts} from '../i18n/texts.js';
import {formatPeriod, formatQuantity} from '../parts/format.js';
import {html, NOTHING, raw, type Html} from '../parts/html.js';
import {kindIcon} from '../parts/icons.js';
import {layout, type PageContext} from '../parts/layout.js';
import {ERROR_ICON} from '../plain-form/controls.js';
import type {Errors, Values} from '../plain-form/fields.js';
import {changeForm} from '../plain-form/change-form.js';

/** One's own pledge, for whoever has the link of its mail. */
export interface OwnPledgePage {
  pledge: OwnPledge;
  /** The token of the mail's link: the pages' forms lead to the same address. */
  token: string;
  municipality: {slug: string; name: string};
}

/** The same with what can be changed about it. */
export interface ManagedPledgePage extends OwnPledgePage {
  campaign: Campaign;
  /** Idempotency key of this form's change. */
  key: string;
  /** What was typed before, when something was wrong with it. */
  values?: Values | undefined;
  errors?: Errors;
  notice?: Notice | undefined;
  /** A change was just saved. */
  saved?: boolean;
}

/** Path and query of a page of this pledge. */
const address = (
  path: (page: string) => string,
  {pledge, token}: OwnPledgePage,
  {locale}: PageContext,
): string =>
  `${path(paths.page(pledge.campaign.municipality, pledge.campaign.slug))}?lang=${locale}&token=${encodeURIComponent(token)}`;

function describe(item: OwnItem, pledge: OwnPledge, context: PageContext): Html {
  const texts = pageTexts(context);
  const {own} = plainTexts(context);
  const {timeZone} = pledge.campaign;
  const amount = texts.units[item.unit](item.amount, formatQuantity(item.amount, item.unit, texts.intl));
  const title = html`<b><bdi>${item.title}</bdi></b>`;
  // As the element says it.
  const what =
    item.startsAt !== null && item.endsAt !== null
      ? html`${title}: ${formatPeriod(item.startsAt, item.endsAt, timeZone, texts.intl)}`
      : item.kind === 'knowledge' && item.unit === 'people'
        ? title
        : html`${amount}${item.unit === 'pieces' ? ' ×' : ':'} ${title}`;
  const isShort = pledge.status === 'pending' && item.available !== null && item.available < item.amount;
  const left =
    isShort && item.available
      ? own.left(
          texts.units[item.unit](item.available, formatQuantity(item.available, item.unit, texts.intl)),
        )
      : own.gone;
  return html`<li>
    ${kindIcon(item.kind)}
    <span
      >${what}${item.note ? html` (${item.note})` : NOTHING}
      ${isShort ? html`<br /><b class="error">${left}</b>` : NOTHING}</span
    >
  </li>`;
}

const itemList = (pledge: OwnPledge, context: PageContext): Html => {
  const items = pledge.items.filter(({status}) => pledge.status === 'withdrawn' || status !== 'lapsed');
  return html`<ul class="pledged">
    ${items.map((item) => describe(item, pledge, context))}
  </ul>`;
};

function ownLayout(title: string, main: Html, input: OwnPledgePage, context: PageContext): Html {
  const {campaign} = input.pledge;
  return layout(
    {
      title: `${title} · ${input.municipality.name}`,
      description: title,
      path: paths.page(campaign.municipality, campaign.slug),
      hidden: true,
      municipality: input.municipality,
      keep: `token=${encodeURIComponent(input.token)}`,
      main,
    },
    context,
  );
}

const noticeBox = (notice: Notice | undefined): Html | string =>
  notice === undefined
    ? NOTHING
    : html`<div class="summary-box" role="group" aria-labelledby="notice-title">
        <p class="error" id="notice-title">${ERROR_ICON} <b>${notice.title}</b></p>
        <p>${notice.text}</p>
      </div>`;

/** How much of what was promised can still be had: all, a part, or nothing. */
function shortageOf({items}: OwnPledge): 'none' | 'part' | 'all' {
  const short = items.filter(({available, amount}) => available !== null && available < amount);
  if (short.length === 0) return 'none';
  return short.length === items.length && short.every(({available}) => available === 0) ? 'all' : 'part';
}

/** What the mail's link shows: the pledge, and a button that makes it count. Looking at it changes nothing. */
export function confirmationPage(input: OwnPledgePage & {notice?: Notice}, context: PageContext): Html {
  const {pledge} = input;
  const {own} = plainTexts(context);
  const {intl} = pageTexts(context);
  const {timeZone, title} = pledge.campaign;
  const shortage = shortageOf(pledge);
  const until = new Date(pledge.confirmBefore).toLocaleString([...intl], {
    ...{weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit'},
    timeZone,
  });
  const form = html`<form method="post" action="${address(plainPaths.confirmation, input, context)}">
    ${shortage === 'part' ? raw('<input type="hidden" name="accept" value="available" />') : NOTHING}
    <p><button class="button">${shortage === 'part' ? own.confirmLeft : own.confirm}</button></p>
  </form>`;
  const main = html`<div class="own">
    ${noticeBox(input.notice)}
    <h1>${own.confirmTitle}</h1>
    <p class="lead">${own.for(title)}</p>
    ${itemList(pledge, context)}
    ${shortage === 'none' ? NOTHING : html`<p><b>${shortage === 'all' ? own.allGone : own.short}</b></p>`}
    ${
      shortage === 'all'
        ? NOTHING
        : html`<p>${own.until(until)}</p>
            ${form}`
    }
    ${toCampaign(input, context)}
  </div>`;
  return ownLayout(own.confirmTitle, main, input, context);
}

const toCampaign = ({pledge}: OwnPledgePage, context: PageContext): Html =>
  html`<p>
    <a href="${paths.page(pledge.campaign.municipality, pledge.campaign.slug)}?lang=${context.locale}"
      >${plainTexts(context).plain.failed.toCampaign}</a
    >
  </p>`;

/** One's own pledge after it was confirmed: what it holds, a form to change it, and a way out. */
export function ownPledgePage(input: ManagedPledgePage, context: PageContext): Html {
  const {pledge, campaign, key, values, errors = {}, notice, saved = false} = input;
  const {own, form, plain} = plainTexts(context);
  const isWithdrawn = pledge.status === 'withdrawn';
  const title = isWithdrawn ? own.withdrawn : own.title;
  const shown =
    pledge.display === 'anonymous'
      ? form.displays.anonymous
      : pledge.display === 'full-name'
        ? pledge.name
        : pledge.name.replace(/\s.*/s, '');
  const change = changeForm(
    {pledge, campaign, key, values, errors, action: address(plainPaths.ownPledge, input, context)},
    context,
  );
  const main = html`<div class="own">
    ${noticeBox(notice)} ${saved ? html`<p class="note" role="status">${own.saved}</p>` : NOTHING}
    <h1>${title}</h1>
    <p class="lead">${own.for(pledge.campaign.title)}</p>
    ${itemList(pledge, context)}
    <p>${plain.ownPage.as} <b>${pledge.onBehalfOf ? form.onBehalf(shown, pledge.onBehalfOf) : shown}</b></p>
    ${pledge.message ? html`<blockquote><p>${pledge.message}</p></blockquote>` : NOTHING}
    ${isWithdrawn ? html`<p>${own.withdrawnText}</p>` : NOTHING}
    ${!isWithdrawn && !pledge.changeable ? html`<p>${own.fixed}</p>` : NOTHING}
    ${
      pledge.changeable
        ? html`<p class="quiet">${plain.ownPage.text}</p>
            ${change}
            <details>
              <summary>${own.withdraw}</summary>
              <h2>${own.withdrawTitle}</h2>
              <p>${own.withdrawText}</p>
              <form method="post" action="${address(plainPaths.withdrawal, input, context)}">
                <p><button class="button secondary">${own.withdrawYes}</button></p>
              </form>
            </details>`
        : NOTHING
    }
    ${toCampaign(input, context)}
  </div>`;
  const prefix = Object.keys(errors).length > 0 || notice ? plain.errorPrefix : '';
  return ownLayout(`${prefix}${title}`, main, input, context);
}
