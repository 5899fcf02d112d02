// The same three cards as <duit-campaign-card> draws, as one would write them by hand for one page in one
// language: no library, no events, no later updates, no error handling. What `npm run bench:page` compares with.
const SVG = 'http://www.w3.org/2000/svg';
const ICONS = {
  goods: 'M3 7.5 12 3l9 4.5v9L12 21l-9-4.5zm0 0 9 4.5 9-4.5M12 12v9M7.5 5.25l9 4.5',
  time: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3.5 2',
  knowledge: 'M9 17.5h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5.9 1 .9 1.6h5.2c0-.6.3-1.1.9-1.6A6 6 0 0 0 12 3',
  money: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m3.5 5.6a4.3 4.3 0 1 0 0 6.8M7 10.8h5.5M7 13.2h5.5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
};
const KINDS = {goods: 'Spullen', time: 'Tijd', knowledge: 'Kennis', money: 'Geld'};
const STATES = {
  starting: 'Net begonnen',
  'under-way': 'Doe mee',
  ready: 'Gaat door',
  'over-funded': 'Meer dan nodig',
};
const MOST_NEEDS = 4;

const number = new Intl.NumberFormat('nl');
const percents = new Intl.NumberFormat('nl', {style: 'percent'});
const euros = new Intl.NumberFormat('nl', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `icon ${name}`);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

function bar(label, now, text, parts) {
  const element = make('div', {
    class: 'bar',
    role: 'progressbar',
    'aria-label': label,
    'aria-valuemin': '0',
    'aria-valuemax': '100',
    'aria-valuenow': String(Math.min(now, 100)),
    'aria-valuetext': text,
  });
  for (const [name, position] of Object.entries(parts)) {
    if (position === undefined) continue;
    element.style.setProperty(`--${name}`, `${position}%`);
    element.append(make('div', {class: name}));
  }
  return element;
}

const percent = (part, whole) => Math.floor((part / whole) * 100);

function units(unit, count) {
  if (unit === 'cents') return euros.format(count / 100);
  if (unit === 'hours') return `${number.format(count)} uur`;
  if (unit === 'people') return `${number.format(count)} ${count === 1 ? 'persoon' : 'mensen'}`;
  return number.format(count);
}

function need({kind, unit, title, minimum, target, confirmed}) {
  const done = percent(confirmed, target);
  const end = Math.max(target, confirmed);
  const count = unit === 'cents' ? euros.format(confirmed / 100) : number.format(confirmed);
  const ofTarget = `${count} van ${units(unit, target)}`;
  const amount = done > 100 ? `${percents.format(done / 100)}: ${ofTarget}` : ofTarget;
  const toStart =
    confirmed >= minimum ? 'Genoeg om te starten' : `Nodig om te starten: ${units(unit, minimum)}`;
  return make(
    'li',
    {class: 'need'},
    make(
      'p',
      {class: 'need-head'},
      make(
        'span',
        {class: 'need-title'},
        icon(kind),
        make('span', {}, make('span', {class: `kind ${kind}`}, KINDS[kind]), ' ', make('span', {}, title)),
      ),
      make('span', {class: 'amount'}, amount),
    ),
    bar(`${KINDS[kind]}: ${title}`, done, `${amount}. ${toStart}.`, {
      surplus: confirmed > target ? percent(target, end) : undefined,
      fill: confirmed ? percent(Math.min(confirmed, target), end) : undefined,
      minimum: minimum > 0 && minimum < target ? percent(minimum, end) : undefined,
      target: confirmed > target ? percent(target, end) : undefined,
    }),
    make('p', {class: 'to-start'}, ...(confirmed >= minimum ? [icon('check')] : []), toStart),
  );
}

function readiness(value) {
  const done = value >= 100;
  const words = done
    ? 'Klaar om te starten'
    : `${percents.format(value / 100)} van wat nodig is om te starten`;
  return make(
    'div',
    {class: 'readiness'},
    make('p', {}, ...(done ? [icon('check')] : []), words),
    bar(words, value, words, {fill: value}),
  );
}

function card(campaign) {
  const {image, needs, supporters} = campaign;
  const more = needs.length - MOST_NEEDS;
  const list = needs.slice(0, MOST_NEEDS).map(need);
  if (more > 0) {
    const words = more === 1 ? 'En nog 1 ander ding' : `En nog ${number.format(more)} andere dingen`;
    list.push(make('li', {class: 'quiet'}, words));
  }
  const days = Math.max(0, Math.ceil((Date.parse(campaign.deadline) - Date.now()) / 86_400_000));
  const joined = `${number.format(supporters)} ${supporters === 1 ? 'persoon doet' : 'mensen doen'} mee`;
  return make(
    'article',
    {class: 'card'},
    make(
      'div',
      {class: 'picture'},
      make('img', {
        loading: 'lazy',
        decoding: 'async',
        src: image.url,
        alt: image.alt,
        width: image.width,
        height: image.height,
      }),
    ),
    make(
      'div',
      {class: 'body'},
      make('p', {class: `state ${campaign.state}`}, STATES[campaign.state]),
      make(
        'div',
        {class: 'title', role: 'heading', 'aria-level': '3'},
        make('a', {href: campaign.url}, campaign.title),
      ),
      make('p', {class: 'summary'}, campaign.summary),
      make('p', {class: 'by'}, `${campaign.organiser} · ${campaign.place}`),
      make('ul', {class: 'needs'}, ...list),
      make(
        'div',
        {class: 'meta'},
        readiness(campaign.readiness),
        make('p', {class: 'quiet'}, joined),
        make('p', {class: 'quiet'}, days === 1 ? 'Laatste dag' : `Nog ${days} dagen`),
      ),
    ),
  );
}

const slots = [...document.querySelectorAll('[data-campaign]')];
const {api} = document.documentElement.dataset;
const slugs = slots.map((slot) => slot.dataset.campaign.split('/')[1]).join('%2C');
// Never older than Duit's own: a counter that somebody has just moved must not jump back.
const response = await fetch(`${api}/v1/municipalities/zilverwijk/campaigns?slugs=${slugs}`, {
  cache: 'no-cache',
});
const {items} = await response.json();
for (const slot of slots) {
  slot.replaceChildren(card(items.find(({slug}) => slot.dataset.campaign.endsWith(`/${slug}`))));
}
