import {expect, it, describe} from 'vitest';
import type {NeedRecord, SupporterRecord} from '../../../../worker/src/domain/campaign.js';
import {availableOf, supporterView} from '../../../../worker/src/domain/campaign-view.js';

const supporter = (person: Partial<NonNullable<SupporterRecord['person']>> | null): SupporterRecord => ({
  pledge: 'secret-pledge-id',
  confirmedAt: Date.parse('2027-01-15T23:30:00Z'),
  // As SQLite may answer them.
  kinds: ['money', 'goods'],
  person: person && {
    name: 'Jan Willem de Vries',
    onBehalfOf: 'Bakkerij Vers',
    display: 'full-name',
    message: 'Succes!',
    moderation: 'approved',
    ...person,
  },
});
const view = (record: SupporterRecord, moderation: 'before' | 'after' = 'before') =>
  supporterView(record, moderation, 'Europe/Amsterdam');

describe('a supporter in public', () => {
  it('is shown as they chose, once somebody approved it', () => {
    const shown = {
      onBehalfOf: 'Bakkerij Vers',
      message: 'Succes!',
      kinds: ['goods', 'money'],
      date: '2027-01-16',
    };
    expect(view(supporter({}))).toEqual({name: 'Jan Willem de Vries', ...shown});
    expect(view(supporter({display: 'first-name'}))).toEqual({name: 'Jan', ...shown});
    expect(view(supporter({display: 'anonymous'}))).toEqual({...shown, name: null, onBehalfOf: null});
  });

  it('has no name, company or message before approval, unless the policy reads afterwards', () => {
    const hidden = {name: null, onBehalfOf: null, message: null};
    expect(view(supporter({moderation: 'waiting'}))).toMatchObject(hidden);
    expect(view(supporter({moderation: 'refused'}))).toMatchObject(hidden);
    expect(view(supporter({moderation: 'refused'}), 'after')).toMatchObject(hidden);
    expect(view(supporter({moderation: 'waiting'}), 'after')).toMatchObject({name: 'Jan Willem de Vries'});
    expect(view(supporter({moderation: 'waiting', display: 'anonymous'}), 'after')).toMatchObject({
      name: null,
    });
    expect(view(supporter(null))).toMatchObject(hidden);
  });

  it('says nothing else: no pledge, no instant', () => {
    expect(Object.keys(view(supporter({}))).sort()).toEqual([
      'date',
      'kinds',
      'message',
      'name',
      'onBehalfOf',
    ]);
  });
});

it('counts what is still there of a limited need, reservations subtracted', () => {
  const need: NeedRecord = {
    ...{id: 'n', kind: 'goods', unit: 'pieces', title: 'Planken', minimum: 1, target: 10},
    ...{limited: true, held: 3, confirmed: 5},
  };
  expect(availableOf(need)).toBe(2);
  expect(availableOf({...need, confirmed: 7})).toBe(0);
  expect(availableOf({...need, limited: false})).toBeNull();
});
