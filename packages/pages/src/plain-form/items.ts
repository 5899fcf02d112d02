/** The questions about what somebody contributes, one block per need, all open: no script can unfold them. */
import {LIMITS, type Campaign, type NeedDetail, type Shift} from '@duit/contract';
import type {PageTexts} from '../i18n/texts.js';
import {formatNumber, formatPeriod, formatQuantity} from '../parts/format.js';
import {html, NOTHING, type Html} from '../parts/html.js';
import {kindIcon} from '../parts/icons.js';
import type {PlainTexts} from '../i18n/plain/texts.js';
import {checkBox, fieldClass, fieldError, heading, hiddenWords, radioGroup, textField} from './controls.js';
import type {FormState} from './controls.js';
import {amountField, controlId, freeField, isBox, noteField, shiftField} from './fields.js';

/** How things are told. */
export interface ItemWords {
  page: PageTexts;
  texts: PlainTexts;
  /** IANA zone of the campaign. */
  timeZone: string;
  /** Milliseconds UTC. */
  now: number;
}

/** Most of a need that one pledge can take, in its units; not for money. */
export const mostOf = ({available, maxPerPledge}: NeedDetail): number =>
  Math.min(available ?? LIMITS.maxCount, maxPerPledge ?? LIMITS.maxCount);

const quantity = (amount: number, unit: NeedDetail['unit'], {page}: ItemWords) =>
  page.units[unit](amount, formatQuantity(amount, unit, page.intl));

/** Several needs ask the same, so a question names its need for those who hear it alone. */
const ofNeed = ({title}: NeedDetail) => hiddenWords(`: ${title}`);

function shiftBox(state: FormState, shift: Shift, words: ItemWords): Html {
  const {page, texts, timeZone, now} = words;
  const {form} = texts;
  const isPast = Date.parse(shift.startsAt) < now;
  const name = shiftField(shift.id);
  const free = form.places(shift.available, formatNumber(shift.available, page.intl));
  return checkBox(state, {
    name,
    // A place that was chosen before it was taken can still be given up.
    disabled: (isPast || shift.available === 0) && !state.values[name],
    label: html`<b>${formatPeriod(shift.startsAt, shift.endsAt, timeZone, page.intl)}</b>, ${shift.place}
      <span class="badge">${isPast ? form.over : shift.available > 0 ? free : form.full}</span>`,
  });
}

function moneyFields(
  state: FormState,
  need: NeedDetail,
  {pledging, needs}: Campaign,
  {page, texts}: ItemWords,
): Html {
  const {form, plain} = texts;
  const euros = (cents: number) => formatQuantity(cents, 'cents', page.intl);
  const {suggestedCents, minCents, maxCents} = pledging;
  const choices = suggestedCents.map((cents): [string, string] => [String(cents), euros(cents)]);
  choices.push(['other', form.otherAmount]);
  // Radios cannot be unchosen.
  if (needs.length > 1) choices.push(['0', form.noMoney]);
  return html`${radioGroup(state, {name: amountField(need.id), label: form.money, choices})}
  ${textField(state, {
    name: freeField(need.id),
    label: html`${form.freeAmount}${ofNeed(need)}`,
    hint: `${plain.otherHint} ${form.between(euros(minCents), euros(maxCents))}.`,
    inputmode: 'decimal',
  })}`;
}

function countFields(state: FormState, need: NeedDetail, words: ItemWords): Html {
  const {form, plain} = words.texts;
  const name = amountField(need.id);
  const most = mostOf(need);
  const isBounded = need.available !== null || need.maxPerPledge !== null;
  const amount = isBox(need)
    ? checkBox(state, {name, label: html`${form.join}${ofNeed(need)}`})
    : textField(state, {
        name,
        label: html`${form.amount[need.unit]}${ofNeed(need)}`,
        inputmode: 'numeric',
        ...(isBounded && {hint: plain.atMostHint(formatNumber(most, words.page.intl))}),
      });
  const note = textField(state, {
    name: noteField(need.id),
    label: html`${form.note}${ofNeed(need)}`,
    hint: `${plain.noteOnly} ${form.noteHint}`,
  });
  return html`<div class="answer">${amount}</div>
    ${need.kind === 'knowledge' ? note : NOTHING}`;
}

function answers(state: FormState, need: NeedDetail, campaign: Campaign, words: ItemWords): Html {
  const {form} = words.texts;
  if (need.shifts.length > 0) {
    const id = `when-${need.id}`;
    return html`<div class="field" role="group" aria-labelledby="${id} title-${need.id}">
      <p class="label" id="${id}">${form.shifts}</p>
      ${need.shifts.map((shift) => shiftBox(state, shift, words))}
    </div>`;
  }
  return need.unit === 'cents' ? moneyFields(state, need, campaign, words) : countFields(state, need, words);
}

function needBlock(
  state: FormState,
  need: NeedDetail,
  campaign: Campaign,
  level: number,
  words: ItemWords,
): Html {
  const {page, texts} = words;
  const {form} = texts;
  const {id, kind, unit, title, description, handOver, shifts, available} = need;
  const isOpen = shifts.length > 0 ? shifts.some((shift) => shift.available > 0) : mostOf(need) > 0;
  const fields = [amountField(id), ...shifts.map((shift) => shiftField(shift.id))];
  // What ran out after it was chosen stays, so that it can be taken out.
  const isKept = fields.some((field) => state.values[field]);
  const rest = Math.min(need.target - need.confirmed, available ?? Infinity);
  const stand = isOpen ? (rest > 0 ? form.needed(quantity(rest, unit, words)) : form.enough) : form.gone;
  return html`<div class="need-block" role="group" aria-labelledby="title-${id}">
    <div>
      <p class="kind">${kindIcon(kind)} <b>${page.kinds[kind]}</b> <span class="quiet">${stand}</span></p>
      ${heading(level, title, `title-${id}`)}
      ${[description, handOver].filter(Boolean).map((text) => html`<p class="small quiet" dir="auto">${text}</p>`)}
    </div>
    ${isOpen || isKept ? answers(state, need, campaign, words) : NOTHING}
  </div>`;
}

/** All needs of a campaign as questions, in the campaign's order. `level` is that of the section's heading. */
export const itemFields = (state: FormState, campaign: Campaign, level: number, words: ItemWords): Html =>
  html`<fieldset class="${fieldClass(state, 'items')} section" id="${controlId('items')}" tabindex="-1">
    <legend>${heading(level, words.texts.form.items)}</legend>
    ${fieldError(state, 'items')}
    <div class="need-blocks">
      ${campaign.needs.map((need) => needBlock(state, need, campaign, level + 1, words))}
    </div>
  </fieldset>`;
