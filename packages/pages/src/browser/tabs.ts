import {find, make} from './dom.js';

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * Makes tabs of the instructions (ARIA Authoring Practices, "Tabs with automatic activation").
 *
 * @param onChoose is told the name of a tab that somebody chose
 */
export function startTabs(onChoose: (name: string) => void): void {
  const root = find('[data-tabs]');
  const panels = [...root.querySelectorAll<HTMLElement>('[data-tab]')];
  const list = make('div', {role: 'tablist', 'aria-labelledby': 'systems'});
  const tabs = panels.map((panel) => {
    const heading = find('h3', panel);
    const tab = make('button', {
      type: 'button',
      role: 'tab',
      id: `tab-${panel.id}`,
      'aria-controls': panel.id,
    });
    tab.textContent = heading.textContent;
    heading.classList.add('visually-hidden');
    for (const [name, value] of [
      ['role', 'tabpanel'],
      ['aria-labelledby', tab.id],
      ['tabindex', '0'],
    ] as const) {
      panel.setAttribute(name, value);
    }
    return tab;
  });
  const choose = (chosen: number) => {
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((panel, index) => (panel.hidden = index !== chosen));
  };
  const pick = (index: number) => {
    choose(index);
    tabs[index]?.focus();
    onChoose(panels[index]?.dataset['tab'] ?? '');
  };
  tabs.forEach((tab, index) => tab.addEventListener('click', () => pick(index)));
  list.addEventListener('keydown', (event) => {
    const index = tabs.findIndex((tab) => tab === event.target);
    const rtl = getComputedStyle(list).direction === 'rtl';
    const key = rtl && event.key.startsWith('Arrow') ? mirrored(event.key) : event.key;
    const step = STEPS[key];
    if (!step || index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    pick(step(index, tabs.length));
  });
  list.append(...tabs);
  root.prepend(list);
  choose(
    Math.max(
      0,
      panels.findIndex((panel) => panel.dataset['tab'] === root.dataset['tabs']),
    ),
  );
}

const mirrored = (key: string) =>
  key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
