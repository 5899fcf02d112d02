import {checkContrast, type ColourName, type Colours, type Pair} from '../builder/contrast.js';
import {pairNames, type BuilderTexts} from '../i18n/builder/texts.js';
import {find, make} from './dom.js';

/** Rounded down, so that 4.49 is never told as 4.5. */
function format(ratio: number): string {
  const down = Math.floor(ratio * 10) / 10;
  return down.toLocaleString(document.documentElement.lang, {maximumFractionDigits: 1});
}

function row(
  pair: Pair,
  texts: BuilderTexts,
  onUse: (name: ColourName, colour: string) => void,
): HTMLElement {
  const [front, ground] = pairNames(pair, texts);
  const ratio = format(pair.ratio);
  const {advice} = pair;
  if (!advice) return make('li', {class: 'good'}, texts.contrastGood(front, ground, ratio));
  const colour = texts.colours[advice.colour];
  const button = make(
    'button',
    {type: 'button', class: 'button secondary'},
    texts.useColour(colour, advice.to),
  );
  button.addEventListener('click', () => onUse(advice.colour, advice.to));
  return make(
    'li',
    {class: 'bad'},
    make('p', {}, texts.contrastBad(front, ground, ratio, format(pair.least))),
    make('p', {}, texts[advice.direction](colour, advice.to)),
    button,
  );
}

/** Tells which colours are hard to read on one another, and what to change; nothing for the host's own. */
export function showContrast(
  colours: Colours | null,
  texts: BuilderTexts,
  onUse: (name: ColourName, colour: string) => void,
): void {
  const place = find('[data-contrast]');
  if (!colours) return place.replaceChildren();
  const rows = checkContrast(colours).map((pair) => row(pair, texts, onUse));
  place.replaceChildren(
    make('p', {class: 'small'}, make('b', {}, texts.contrastTitle)),
    make('ul', {class: 'pairs'}, ...rows),
  );
}
