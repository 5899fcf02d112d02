/** What one's own pledge looks like in each state that is not changing it. */
import type {OwnItem, OwnPledge} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {BaseTexts} from '../../i18n/base/index.js';
import {formatDay, formatMoment, lastMoment} from '../../i18n/format.js';
import type {OwnTexts} from '../../i18n/own/index.js';
import {CHECK_ICON, KIND_ICONS} from '../../internal/icons.js';
import {safeUrl} from '../../internal/safe-url.js';
import {page} from '../../internal/page.js';
import {describeItem, quantity} from '../pledge-form/describe-item.js';

/** How things are told; `level` is that of the title among the page's headings. */
export interface OwnWords {
  texts: OwnTexts;
  base: BaseTexts;
  intl: readonly string[];
  level: number;
}

/** What a person can do; each is called by a click only. */
export interface OwnActions {
  confirm: (accept: 'all' | 'available') => void;
  change: () => void;
  askWithdrawal: (asked: boolean) => void;
  withdraw: () => void;
  copy: () => void;
}

/** Whether less of an item is left than was asked for. */
const isShort = ({available, amount}: OwnItem): boolean => available !== null && available < amount;

/**
 * Title of a view; it takes the focus when the view comes. Written out here: shared with the forms' headings it
 * would be a chunk of its own, twice as large.
 */
export const title = ({level}: OwnWords, text: unknown): TemplateResult => html`
  <div class="heading" role="heading" aria-level=${Math.min(6, level)} id="title" tabindex="-1">${text}</div>
`;

function itemList(pledge: OwnPledge, words: OwnWords, marks?: boolean): TemplateResult {
  const {texts} = words;
  const told = {...words, timeZone: pledge.campaign.timeZone};
  return html`
    <p>${texts.for(pledge.campaign.title)}</p>
    <ul part="items">
      ${pledge.items
        .filter(({status}) => status !== 'lapsed' || pledge.status === 'withdrawn')
        .map(
          (item) =>
            html`<li class="item">
              ${KIND_ICONS[item.kind]}
              <span
                >${describeItem(item.amount, item, item, told)}${item.note ? html` (${item.note})` : nothing}
                ${
                  marks && isShort(item)
                    ? html`<b class="mark"
                        >${item.available ? texts.left(quantity(item.available, item.unit, told)) : texts.gone}</b
                      >`
                    : nothing
                }</span
              >
            </li>`,
        )}
    </ul>
  `;
}

/** A pledge that waits for its confirmation: all of it, or what is still there. */
export function pendingView(pledge: OwnPledge, words: OwnWords, actions: OwnActions): TemplateResult {
  const {texts, intl} = words;
  const isLess = pledge.items.some(isShort);
  const isGone = pledge.items.every(({available}) => available === 0);
  const moment = formatMoment(pledge.confirmBefore, pledge.campaign.timeZone, intl);
  const text = isGone ? texts.allGone : isLess ? texts.short : undefined;
  return html`
    ${title(words, texts.confirmTitle)} ${text ? html`<p class="lead">${text}</p>` : nothing}
    ${itemList(pledge, words, isLess)}
    ${
      isGone
        ? nothing
        : html`<p>
              <button
                class="button"
                part="confirm"
                type="button"
                @click=${() => actions.confirm(isLess ? 'available' : 'all')}
              >
                ${isLess ? texts.confirmLeft : texts.confirm}
              </button>
            </p>
            <p>${texts.until(moment)}</p>`
    }
  `;
}

/** A confirmed pledge: thanks when it was just confirmed, and what can be done with it. */
export function confirmedView(
  pledge: OwnPledge,
  words: OwnWords,
  actions: OwnActions,
  {isNew, isAsked}: {isNew: boolean; isAsked: boolean},
): TemplateResult {
  const {texts, intl} = words;
  const {campaign, changeable} = pledge;
  if (isAsked) {
    return html`
      ${title(words, texts.withdrawTitle)}
      <p>${texts.withdrawText}</p>
      ${itemList(pledge, words)}
      <p class="buttons">
        <button class="button" part="withdraw" type="button" @click=${actions.withdraw}>
          ${texts.withdrawYes}
        </button>
        <button class="button secondary" type="button" @click=${() => actions.askWithdrawal(false)}>
          ${texts.withdrawNo}
        </button>
      </p>
    `;
  }
  const link = safeUrl(campaign.url, page().api.base);
  return html`
    ${title(words, isNew ? html`${CHECK_ICON} ${texts.thanks}` : texts.title)} ${itemList(pledge, words)}
    <p>${isNew ? texts.next(formatDay(lastMoment(campaign.deadline), campaign.timeZone, intl)) : nothing}</p>
    ${
      changeable
        ? html`<p class="buttons">
            <button class="button secondary" part="change" type="button" @click=${actions.change}>
              ${texts.change}
            </button>
            <button class="button plain" type="button" @click=${() => actions.askWithdrawal(true)}>
              ${texts.withdraw}
            </button>
          </p>`
        : html`<p>${texts.fixed}</p>`
    }
    ${
      link
        ? html`<p>${texts.share}:</p>
            <p class="buttons">
              <a href=${link}>${campaign.title}</a>
              <button class="button secondary" type="button" @click=${actions.copy}>${texts.copy}</button>
            </p>`
        : nothing
    }
  `;
}

/** A pledge that is over: withdrawn, or never confirmed. */
export const endedView = (pledge: OwnPledge, words: OwnWords): TemplateResult => {
  const {texts} = words;
  const isWithdrawn = pledge.status === 'withdrawn';
  return html`
    ${title(words, isWithdrawn ? texts.withdrawn : texts.expired)} ${itemList(pledge, words)}
    <p>${isWithdrawn ? texts.withdrawnText : texts.expiredText}</p>
  `;
};
