import type {CampaignCard, CampaignState, Need} from '@duit/contract';
import {percent} from '@duit/money';
import type {PageTexts} from '../i18n/texts.js';
import {formatPercent, formatQuantity} from './format.js';
import {html, NOTHING, type Html} from './html.js';
import {kindIcon} from './icons.js';

/** What a bar draws, in whole percents of its length. */
export interface Scale {
  fill: number;
  /** Where the part above the target ends; the same as `fill` where there is none. */
  surplus: number;
  minimum?: number;
  target?: number;
}

/** Over-funding rescales: the whole length is the larger of target and what was pledged. */
export function scaleOf({confirmed, minimum, target}: Need): Scale {
  const whole = Math.max(target, confirmed);
  const at = (quantity: number) => percent(quantity, whole);
  return {
    fill: at(Math.min(confirmed, target)),
    surplus: at(confirmed),
    ...(minimum > 0 && minimum < target && {minimum: at(minimum)}),
    ...(confirmed > target && {target: at(target)}),
  };
}

const mark = (name: string, at: number | undefined) =>
  at === undefined ? NOTHING : html`<line class="${name}" x1="${at}%" x2="${at}%" y1="0" y2="100%" />`;

/**
 * One bar, drawn as SVG: its attributes need no `style`, which a strict policy refuses. `words` say all
 * that it shows, also what goes beyond 100.
 */
const bar = (label: string, now: number, words: string, {fill, surplus, minimum, target}: Scale): Html =>
  html`<div
    class="bar"
    role="progressbar"
    aria-label="${label}"
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow="${Math.min(now, 100)}"
    aria-valuetext="${words}"
  >
    <svg width="100%" height="100%" aria-hidden="true" focusable="false">
      ${
        surplus > fill
          ? html`<rect class="surplus" width="${surplus}%" height="100%" fill="url(#duit-stripes)" />`
          : NOTHING
      }
      <rect class="fill" width="${fill}%" height="100%" />
      ${mark('minimum', minimum)} ${mark('target', target)}
    </svg>
  </div>`;

/** The pattern of what is above a target; once per page. */
export const stripes = (): Html =>
  html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern
        id="duit-stripes"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="stripe-ground" width="8" height="8" />
        <rect class="stripe" width="4" height="8" />
      </pattern>
    </defs>
  </svg>`;

const IS_OVER: readonly CampaignState[] = ['closing', 'funded', 'unsuccessful', 'realised', 'cancelled'];

/** How far the whole campaign is, or was, towards its start, in words. */
export function readinessWords({readiness, state}: CampaignCard, texts: PageTexts): string {
  const percents = formatPercent(readiness, texts.intl);
  if (IS_OVER.includes(state)) return readiness >= 100 ? texts.wasReady : texts.wasReadiness(percents);
  return readiness >= 100 ? texts.ready : texts.readiness(percents);
}

/** How far the whole campaign is, or was, towards its start: words and one bar. */
export function readinessBar(card: CampaignCard, texts: PageTexts): Html {
  const {readiness} = card;
  const words = readinessWords(card, texts);
  return html`<div class="readiness">
    <p class="number">${words}</p>
    ${bar(words, readiness, words, {fill: readiness, surplus: readiness})}
  </div>`;
}

/** One need as an item of a list: sign and words, how much of how much, its bar, what is needed to start. */
export function needItem(need: Need, texts: PageTexts, more: Html | string = NOTHING): Html {
  const {kind, unit, title, minimum, target, confirmed} = need;
  const quantity = (count: number) => texts.units[unit](count, formatQuantity(count, unit, texts.intl));
  const done = percent(confirmed, target);
  const ofTarget = texts.ofTarget(formatQuantity(confirmed, unit, texts.intl), quantity(target));
  const amount = done > 100 ? `${formatPercent(done, texts.intl)}: ${ofTarget}` : ofTarget;
  const toStart = confirmed >= minimum ? texts.enoughToStart : texts.toStart(quantity(minimum));
  return html`<li class="need">
    <p class="need-head">
      <span class="need-title"
        >${kindIcon(kind)}<span><b>${texts.kinds[kind]}</b> ${title}</span></span
      >
      <span class="number">${amount}</span>
    </p>
    ${bar(`${texts.kinds[kind]}: ${title}`, done, `${amount}. ${toStart}.`, scaleOf(need))}
    <p class="quiet small number">${toStart}</p>
    ${more}
  </li>`;
}
