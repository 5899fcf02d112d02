import {describe, expect, it} from 'vitest';
import {faultsAtFields, readItems, strangeFields} from '../../../../worker/src/domain/pledge-form.js';
import type {NeedStock} from '../../../../worker/src/domain/stock.js';

const need = (
  id: string,
  kind: NeedStock['kind'],
  unit: NeedStock['unit'],
  shifts: string[] = [],
): NeedStock => ({
  ...{id, kind, unit, title: id, target: 10, limited: false, held: 0, confirmed: 0, maxPerPledge: null},
  shifts: shifts.map((shift) => ({id: shift, startsAt: 1, endsAt: 2, capacity: 3, held: 0, confirmed: 0})),
});
const NEEDS = [
  need('planken', 'goods', 'pieces'),
  need('dag', 'time', 'people', ['ochtend', 'middag']),
  need('advies', 'knowledge', 'people'),
  need('geld', 'money', 'cents'),
];
const read = (values: Record<string, string>) => readItems(values, NEEDS, ['nl-NL']);

describe('reading what somebody contributes', () => {
  it('takes counts, shifts, boxes with a note and money, and leaves out what is empty or none', () => {
    const values = {
      'need-planken': ' 2 ',
      'shift-middag': '1',
      'shift-ochtend': '',
      'need-advies': '1',
      'note-advies': ' Ik teken. ',
      'need-geld': '2500',
      'free-geld': '',
    };
    expect(read(values)).toEqual({
      items: [
        {need: 'planken', amount: 2},
        {need: 'dag', amount: 1, shift: 'middag'},
        {need: 'advies', amount: 1, note: 'Ik teken.'},
        {need: 'geld', amount: 2_500},
      ],
      fields: ['need-planken', 'shift-middag', 'need-advies', 'need-geld'],
      faults: [],
    });
    expect(read({'need-planken': '0', 'need-geld': '0'})).toEqual({items: [], fields: [], faults: []});
    expect(read({})).toEqual({items: [], fields: [], faults: []});
  });

  it('takes an amount that was typed, whether ‘other’ was chosen or nothing', () => {
    for (const choice of ['other', '', '0']) {
      const {items, fields} = read({'need-geld': choice, 'free-geld': '€ 12,50'});
      expect(items).toEqual([{need: 'geld', amount: 1_250}]);
      expect(fields).toEqual(['free-geld']);
    }
  });

  it.each([
    [{'need-planken': 'twee'}, {field: 'need-planken', code: 'whole-number'}],
    [{'need-planken': '1e3'}, {field: 'need-planken', code: 'whole-number'}],
    [{'need-planken': '-1'}, {field: 'need-planken', code: 'whole-number'}],
    [{'need-planken': '2,5'}, {field: 'need-planken', code: 'whole-number'}],
    [{'note-advies': 'Ik teken.'}, {field: 'need-advies', code: 'note-without-amount'}],
    [{'need-geld': 'other'}, {field: 'free-geld', code: 'not-an-amount'}],
    [
      {'need-geld': 'other', 'free-geld': 'veel'},
      {field: 'free-geld', code: 'not-an-amount'},
    ],
    [
      {'need-geld': '1000', 'free-geld': '5'},
      {field: 'free-geld', code: 'both-amounts'},
    ],
    [{'need-geld': 'tien'}, {field: 'need-geld', code: 'choice'}],
  ])('never guesses %o', (values, fault) => {
    expect(read(values)).toEqual({items: [], fields: [], faults: [fault]});
  });
});

describe('fields that the form does not have', () => {
  it('are told apart: of a need that went, and foreign', () => {
    const values = {
      name: 'x',
      'need-planken': '1',
      'shift-avond': '1',
      'need-weg': '',
      stamp: '',
      admin: '',
      '-x': '',
    };
    expect(strangeFields(values, NEEDS)).toEqual({gone: ['shift-avond'], foreign: ['admin', '-x']});
  });
});

describe('faults', () => {
  it('stand at the field that they are about', () => {
    const form = read({'need-planken': '2', 'need-advies': '1', 'shift-middag': '1'});
    const at = (pointer: string) => faultsAtFields([{pointer, code: 'required'}], form)[0]?.field;
    expect(at('/items/0/amount')).toBe('need-planken');
    expect(at('/items/1/shift')).toBe('shift-middag');
    expect(at('/items/2/note')).toBe('note-advies');
    expect(at('/items')).toBe('items');
    expect(at('/name')).toBe('name');
    expect(at('/consents/shareContact')).toBe('shareContact');
    expect(at('/privacyNotice')).toBe('form');
    expect(at('/page')).toBe('form');
  });

  it('do not say that nothing was chosen where something could not be read', () => {
    const nothing = [{pointer: '/items', code: 'nothing-pledged'} as const];
    expect(faultsAtFields(nothing, read({'need-planken': 'x'})).map(({code}) => code)).toEqual([
      'whole-number',
    ]);
    expect(faultsAtFields(nothing, read({})).map(({code}) => code)).toEqual(['nothing-pledged']);
  });
});
