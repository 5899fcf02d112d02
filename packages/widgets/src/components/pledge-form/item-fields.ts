/** The questions about what somebody contributes, one row per need. Shared with changing a pledge. */
import type {NeedDetail, Shift} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {checkBox, fieldClass, fieldError, radioGroup, textField} from '../../forms/fields.js';
import type {FormController} from '../../forms/form-controller.js';
import {stepper} from '../../forms/stepper.js';
import type {FormTexts} from '../../i18n/form/index.js';
import {formatNumber, formatQuantity} from '../../i18n/format.js';
import {KIND_ICONS} from '../../internal/icons.js';
import {heading} from '../../forms/heading.js';
import {period, quantity, type Words} from './describe-item.js';
import {amountField, freeField, isBox, mostOf, noteField, shiftField, type ItemRules} from './read-items.js';

/** What to draw; suggested amounts in cents. */
export interface ItemFields extends ItemRules {
  suggestedCents: readonly number[];
}

/** Several needs ask the same, so a question names its need for those who hear it alone. */
const ofNeed = ({title}: NeedDetail): TemplateResult => html`<span class="visually-hidden">: ${title}</span>`;

function shiftBox(form: FormController, shift: Shift, words: Words): TemplateResult {
  const {texts, intl} = words;
  const {available} = shift;
  const past = Date.parse(shift.startsAt) < Date.now();
  const name = shiftField(shift);
  return checkBox(form, {
    name,
    // A place that was chosen before it was taken can still be given up; after that the box keeps its focus.
    disabled: (past || !available) && form.values[name] === undefined,
    label: html`<b>${period(shift.startsAt, shift.endsAt, words)}</b>, <br />${shift.place}:
      <span class="badge"
        >${past ? texts.over : available ? texts.places(available, formatNumber(available, intl)) : texts.full}</span
      >`,
  });
}

function moneyFields(
  form: FormController,
  need: NeedDetail,
  fields: ItemFields,
  {texts, intl}: Words,
): TemplateResult {
  const euros = (cents: number) => formatQuantity(cents, 'cents', intl);
  const {minCents, maxCents, suggestedCents, needs} = fields;
  const name = amountField(need);
  const choices = suggestedCents.map((cents): [string, string] => [String(cents), euros(cents)]);
  choices.push(['other', texts.otherAmount]);
  // Radios cannot be unchosen.
  if (needs.length > 1) choices.push(['0', texts.noMoney]);
  return html`${radioGroup(form, {name, label: texts.money, choices})}
  ${
    form.value(name) === 'other'
      ? textField(form, {
          name: freeField(need),
          label: texts.freeAmount,
          hint: texts.between(euros(minCents), euros(maxCents)),
          inputmode: 'decimal',
        })
      : nothing
  }`;
}

function countFields(form: FormController, need: NeedDetail, {texts}: Words): TemplateResult {
  const name = amountField(need);
  return html`<div class="answer">
      ${
        isBox(need)
          ? checkBox(form, {name, label: texts.join})
          : stepper(form, {
              name,
              label: html`${texts.amount[need.unit]}${ofNeed(need)}`,
              max: mostOf(need),
              less: texts.less,
              more: texts.more,
              of: need.title,
            })
      }
    </div>
    ${
      need.kind === 'knowledge' && form.value(name)
        ? textField(form, {name: noteField(need), label: texts.note, hint: texts.noteHint, required: true})
        : nothing
    }`;
}

/** Says that nothing is left of a need, with a button that takes it out of the pledge. */
function takeOut(
  form: FormController,
  need: NeedDetail,
  names: readonly string[],
  texts: FormTexts,
): TemplateResult {
  const handleClick = (event: Event): void => {
    form.remove(names);
    // The button goes with what it took out.
    (event.target as Element).closest('.need')?.querySelector<HTMLElement>('.heading')?.focus();
  };
  return html`<p class="buttons">
    <b>${texts.gone}.</b>
    <button class="button plain" type="button" @click=${handleClick}>${texts.takeOut}${ofNeed(need)}</button>
  </p>`;
}

function needBlock(
  form: FormController,
  need: NeedDetail,
  fields: ItemFields,
  level: number,
  words: Words,
): TemplateResult {
  const {texts, base} = words;
  const {id, kind, unit, title, description, handOver, shifts, available} = need;
  const open = shifts.length ? shifts.some((shift) => shift.available) : mostOf(need) > 0;
  const names = [amountField(need), noteField(need), ...shifts.map(shiftField)];
  // What ran out after it was chosen stays until it is taken out, also while another number is typed.
  const kept = !open && names.some((name) => form.values[name] !== undefined);
  const rest = Math.min(need.target - need.confirmed, available ?? Infinity);
  // What is no number counts too: somebody is busy with it.
  const chosen =
    shifts.some((shift) => form.value(shiftField(shift))) || Number(form.value(amountField(need))) !== 0;
  const folded = [description, chosen ? '' : handOver].filter(Boolean);
  return html`
    <div class="need ${chosen ? 'chosen' : ''}" part="need" role="group" aria-labelledby="title-${id}">
      <div>
        <p class="kind ${kind}">
          ${KIND_ICONS[kind]} <b>${base.kinds[kind]}</b>
          <span class="quiet"
            >${kept ? nothing : !open ? texts.gone : rest > 0 ? texts.needed(quantity(rest, unit, words)) : texts.enough}</span
          >
        </p>
        ${heading(level, title, `title-${id}`)}
        ${
          folded.length
            ? html`<details class="small">
                <summary>${texts.about}${ofNeed(need)}</summary>
                ${folded.map((text) => html`<p dir="auto">${text}</p>`)}
              </details>`
            : nothing
        }
      </div>
      ${
        !open && !kept
          ? nothing
          : shifts.length
            ? html`<div class="field" role="group" aria-labelledby="when-${id}">
                <p class="label" id="when-${id}">${texts.shifts}</p>
                ${shifts.map((shift) => shiftBox(form, shift, words))}
              </div>`
            : unit === 'cents'
              ? moneyFields(form, need, fields, words)
              : countFields(form, need, words)
      }
      ${kept ? takeOut(form, need, names, texts) : nothing}
      ${chosen && handOver ? html`<p class="small" dir="auto">${handOver}</p>` : nothing}
    </div>
  `;
}

/**
 * All needs of a campaign as questions, in the campaign's order.
 *
 * @param level of the section's heading in the page
 */
export const itemFields = (
  form: FormController,
  fields: ItemFields,
  level: number,
  words: Words,
): TemplateResult => html`
  <fieldset class="${fieldClass(form, 'items')} section" id="items">
    <legend>${heading(level, words.texts.items)}</legend>
    ${fieldError(form, 'items')}
    <div class="needs">${fields.needs.map((need) => needBlock(form, need, fields, level + 1, words))}</div>
  </fieldset>
`;
