import type {Choice} from '../builder/choice.js';
import {schemeOn} from '../builder/contrast.js';
import {runsInPage} from '../builder/csp/needs.js';
import {elementOf} from '../builder/snippets.js';
import {find} from './dom.js';

/** Width of a desktop's screen, in CSS pixels; it is made smaller to fit, but not below half. */
const DESKTOP = 1024;
const SMALLEST = 0.5;

type Scheme = 'light' | 'dark';
type Screen = 'phone' | 'desktop';
const isScheme = (text: string): text is Scheme => text === 'light' || text === 'dark';
const isScreen = (text: string): text is Screen => text === 'phone' || text === 'desktop';

let scheme: Scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
// Most residents come by phone, and there the element is seen in its true size.
let screen: Screen = 'phone';
let shown = '';

function fit(): void {
  const stage = find('[data-stage]');
  const room = find('[data-room]').clientWidth;
  stage.className = `stage ${scheme} ${screen}`;
  const zoom = screen === 'desktop' ? Math.min(1, Math.max(SMALLEST, room / DESKTOP)) : 1;
  stage.style.setProperty('zoom', String(zoom));
  if (screen === 'desktop') stage.style.setProperty('inline-size', `${Math.max(DESKTOP, room)}px`);
  else stage.style.removeProperty('inline-size');
}

/** Makes the switches for scheme and screen work, and shows the preview. */
export function startPreview(): void {
  const section = find('[data-preview]');
  section.hidden = false;
  for (const input of section.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    input.checked = input.value === scheme || input.value === screen;
    input.addEventListener('change', () => {
      if (isScheme(input.value)) scheme = input.value;
      else if (isScreen(input.value)) screen = input.value;
      fit();
    });
  }
  new ResizeObserver(fit).observe(find('[data-room]'));
  fit();
}

/** Shows the real element of a choice; the same one stays while only its looks change. */
export function showElement(choice: Choice, lang: string): void {
  const stage = find('[data-stage]');
  // This page's policy lets the map's usual pictures through, and no others.
  const {tag, attributes} = elementOf({...choice, tiles: ''});
  const wanted = JSON.stringify([tag, attributes]);
  if (wanted !== shown) {
    shown = wanted;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    stage.replaceChildren(element);
  }
  stage.lang = choice.lang || lang;
  const element = stage.firstElementChild;
  if (!(element instanceof HTMLElement)) return;
  const inPage = runsInPage(choice.rung);
  const colours = inPage ? choice.colours : null;
  const styles: Record<string, string> = {
    'max-inline-size': choice.width ? `${choice.width}px` : '',
    'color-scheme': colours ? schemeOn(colours.surface) : '',
    '--duit-accent': colours?.accent ?? '',
    '--duit-accent-text': colours?.accentText ?? '',
    '--duit-surface': colours?.surface ?? '',
    '--duit-text': colours?.text ?? '',
  };
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}
