import type {CardPage} from '@duit/contract';
import {elementTexts} from '../domain/own-texts.js';
import type {Municipality} from '../repositories/municipalities.js';

/** For an answer that elements read: the texts that a municipality says in its own words, if there are any. */
export function ownTexts({slug, texts}: Municipality): Pick<CardPage, 'texts'> {
  const own = elementTexts(texts);
  return own ? {texts: {[slug]: own}} : {};
}
