/** The questions about what somebody contributes, one block per need. Shared with changing a pledge. */
import type {NeedDetail, Shift} from '@duit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {checkBox, fieldError, radioGroup, textField} from '../../forms/fields.js';
import type {FormController} from '../../forms/form-controller.js';
import {stepper} from '../../forms/stepper.js';
import {formatNumber, formatQuantity} from '../../i18n/format.js';
import {KIND_ICONS} from '../../internal/icons.js';
import {period, quantity, type Words} from './describe-item.js';
import {fieldsOf, isBox, mostOf, shiftField, type ItemRules} from './read-items.js';

/** What to draw; suggested amounts in cents. */
export interface ItemFields extends ItemRules {
  suggestedCents: readonly number[];
}

/** How much is still needed, in words; `open` when any of it can be had. */
function standing(need: NeedDetail, words: Words): {open: boolean; text: string} {
  const {texts} = words;
  const missing = need.target - need.confirmed;
  const open = need.shifts.length ? need.shifts.some((shift) => shift.available > 0) : mostOf(need) > 0;
  if (!open) return {open, text: texts.gone};
  const rest = need.available === null ? missing : Math.min(missing, need.available);
  return {open, text: rest > 0 ? texts.needed(quantity(rest, need.unit, words)) : texts.enough};
}

function shiftBox(form: FormController, shift: Shift, words: Words): TemplateResult {
  const {texts, intl} = words;
  const past = Date.parse(shift.startsAt) <= Date.now();
  const name = shiftField(shift);
  // A place that was chosen before it was taken can still be given up.
  const shut = (past || shift.available < 1) && !form.value(name);
  const left = past
    ? texts.over
    : shut
      ? texts.full
      : texts.places(formatNumber(shift.available, intl), shift.available === 1);
  return checkBox(form, {
    name,
    disabled: shut,
    label: html`<b>${period(shift.startsAt, shift.endsAt, words)}</b><br />${shift.place}
      <span class="badge">${left}</span>`,
  });
}

function moneyFields(
  form: FormController,
  need: NeedDetail,
  fields: ItemFields,
  words: Words,
): TemplateResult {
  const {texts, intl} = words;
  const names = fieldsOf(need);
  const euros = (cents: number) => formatQuantity(cents, 'cents', intl);
  const {minCents, maxCents, suggestedCents, needs} = fields;
  const choices = suggestedCents.map((cents) => ({value: String(cents), label: euros(cents)}));
  choices.push({value: 'other', label: texts.otherAmount});
  if (needs.length > 1) choices.push({value: '0', label: texts.noMoney});
  return html`
    ${radioGroup(form, {name: names.amount, label: texts.money, choices, row: true})}
    ${
      form.value(names.amount) === 'other'
        ? textField(form, {
            name: names.free,
            label: texts.freeAmount,
            hint: texts.freeAmountHint(euros(minCents), euros(maxCents)),
            inputmode: 'decimal',
            autocomplete: 'off',
          })
        : nothing
    }
  `;
}

function countFields(form: FormController, need: NeedDetail, words: Words): TemplateResult {
  const {texts} = words;
  const names = fieldsOf(need);
  const amount = isBox(need)
    ? checkBox(form, {name: names.amount, label: texts.join})
    : stepper(form, {
        name: names.amount,
        // Several needs ask for a number, so the question names its need for those who hear it alone.
        label: html`${texts.amount[need.unit]}<span class="visually-hidden">: ${need.title}</span>`,
        max: mostOf(need),
        unit: texts.unit(need.unit, form.value(names.amount) === '1'),
        less: texts.less(need.title),
        more: texts.more(need.title),
      });
  const hasNote = need.kind === 'knowledge' && !!form.value(names.amount);
  return html`${amount}
  ${hasNote ? textField(form, {name: names.note, label: texts.note, hint: texts.noteHint, required: true}) : nothing}`;
}

function needBlock(form: FormController, need: NeedDetail, fields: ItemFields, words: Words): TemplateResult {
  const {texts} = words;
  const {open, text} = standing(need, words);
  const question = !open
    ? nothing
    : need.shifts.length
      ? html`<div class="field">
          <p class="label" id="when-${need.id}">${texts.shifts}</p>
          ${need.shifts.map((shift) => shiftBox(form, shift, words))}
        </div>`
      : need.unit === 'cents'
        ? moneyFields(form, need, fields, words)
        : countFields(form, need, words);
  return html`
    <div class="need ${need.kind}" part="need" role="group" aria-labelledby="title-${need.id}">
      <p class="kind">${KIND_ICONS[need.kind]} ${texts.kinds[need.kind]}</p>
      <h4 id="title-${need.id}">${need.title}</h4>
      <p class="standing number">${text}</p>
      ${need.description ? html`<p>${need.description}</p>` : nothing}
      ${need.handOver ? html`<p class="hint">${texts.handOver(need.handOver)}</p>` : nothing} ${question}
    </div>
  `;
}

/** All needs of a campaign as questions, in the campaign's order. */
export function itemFields(form: FormController, fields: ItemFields, words: Words): TemplateResult {
  return html`
    <fieldset class=${form.error('items') ? 'field section invalid' : 'field section'} id="items">
      <legend><h3>${words.texts.items}</h3></legend>
      ${fieldError(form, 'items')}
      <div class="needs">
        ${fields.needs.map((need) => needBlock(form, need, fields, words))}
      </div>
    </fieldset>
  `;
}
