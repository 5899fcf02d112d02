import type {CampaignCard, CampaignState, Need} from '@duit/contract';
import {percent} from '@duit/money';
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../controllers/locale-controller.js';
import type {BaseTexts} from '../i18n/base/index.js';
import {formatNumber, formatPercent, formatQuantity} from '../i18n/format.js';
import {CHECK_ICON, KIND_ICONS} from './icons.js';
import {progressScale, type ProgressScale} from './progress-scale.js';

/** Language in which progress is told. */
type Locale = Pick<LocaleController<BaseTexts>, 'texts' | 'intl' | 'langOf'>;

/** One bar. Over-funding is in the text: `aria-valuenow` never exceeds its maximum. */
function renderBar(label: string, now: number, valueText: string, scale: ProgressScale): TemplateResult {
  const {fill, surplus, minimum, target} = scale;
  // Through the style object: a bound `style` attribute is refused by `style-src 'self'`.
  const css = `--fill:${fill}%;--minimum:${minimum}%;--target:${target}%`;
  return html`<div
    class="bar"
    part="bar"
    role="progressbar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.min(now, 100)}
    aria-valuetext=${valueText}
    .style=${css}
  >
    ${surplus > fill ? html`<div class="surplus" part="surplus"></div>` : nothing}
    <div class="fill" part="fill" ?hidden=${!fill}></div>
    ${minimum === undefined ? nothing : html`<div class="mark minimum" part="minimum"></div>`}
    ${target === undefined ? nothing : html`<div class="mark target" part="target"></div>`}
  </div>`;
}

/**
 * One need: icon and words, how much of how much, the bar, and what is or was needed to start.
 *
 * @param campaign the campaign that asks for it
 * @param more what its element has to say about it besides
 */
export function renderNeed(
  need: Need,
  {state, locale}: Pick<CampaignCard, 'state' | 'locale'>,
  {texts, intl, langOf}: Locale,
  more?: TemplateResult,
): TemplateResult {
  const {kind, unit, title, minimum, target, confirmed} = need;
  const done = percent(confirmed, target);
  const ofTarget = texts.ofTarget(
    formatQuantity(confirmed, unit, intl),
    texts.units[unit](target, formatQuantity(target, unit, intl)),
  );
  const amount = done > 100 ? texts.surplus(formatPercent(done, intl), ofTarget) : ofTarget;
  const past = isPast(state);
  const toStart =
    confirmed >= minimum
      ? texts[past ? 'wasEnough' : 'enoughToStart']
      : texts[past ? 'wasToStart' : 'toStart'](
          texts.units[unit](minimum, formatQuantity(minimum, unit, intl)),
        );
  return html`<li class="need" part="need">
    <p class="need-head">
      <span class="need-title ${kind}"
        >${KIND_ICONS[kind]}<span
          ><span class="kind">${texts.kinds[kind]}</span> <span lang=${langOf(locale)}>${title}</span></span
        ></span
      >
      <span class="amount number" part="amount">${amount}</span>
    </p>
    ${renderBar(`${texts.kinds[kind]}: ${title}`, done, `${amount}. ${toStart}.`, progressScale(need))}
    <p class="to-start quiet small number">${confirmed >= minimum ? CHECK_ICON : nothing}${toStart}</p>
    ${more}
  </li>`;
}

/** Whether the deadline ended it, well or not. */
export const isOver = (state: CampaignState): boolean =>
  ['closing', 'funded', 'unsuccessful', 'realised'].includes(state);

/** Whether nobody can or will be able to join in: what is told is told as over. */
export const isPast = (state: CampaignState): boolean => isOver(state) || state === 'cancelled';

/** How far the whole campaign is, or was, towards its start: words and one bar. */
export function renderReadiness(
  {readiness, state}: Pick<CampaignCard, 'readiness' | 'state'>,
  {texts, intl}: Locale,
): TemplateResult {
  const percents = formatPercent(readiness, intl);
  const done = readiness >= 100;
  let words = done ? texts.ready : texts.readiness(percents);
  if (isPast(state)) words = done ? texts.wasReady : texts.wasReadiness(percents);
  const scale = {fill: readiness, surplus: readiness, minimum: undefined, target: undefined};
  return html`<div class="readiness" part="readiness">
    <p class="number">${done ? CHECK_ICON : nothing}${words}</p>
    ${renderBar(words, readiness, words, scale)}
  </div>`;
}

/** How many people take part, or took part. */
export function supportersText({supporters, state}: CampaignCard, {texts, intl}: Locale): string {
  return (isPast(state) ? texts.tookPart : texts.supporters)(supporters, formatNumber(supporters, intl));
}
