import {overrideTexts} from '@duit/contract';
import type {Context} from 'hono';
import {numberPlaces} from '../domain/own-texts.js';
import type {AppEnv} from '../env.js';
import {PROBLEM_TEXTS, type ProblemTexts} from '../i18n/problems.js';

/** The words for what is refused, as the municipality of the path says them where it does. */
export function refusalTexts(c: Pick<Context<AppEnv>, 'get'>): ProblemTexts {
  const locale = c.get('locale');
  const own = c.get('municipality')?.texts;
  return overrideTexts(PROBLEM_TEXTS[locale], 'refusals', locale, own && numberPlaces(own)[locale]);
}
