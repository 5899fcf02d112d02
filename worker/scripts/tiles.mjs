// A map of a town that does not exist, drawn on request: the pictures of the map in development and in tests, so
// that no third party is ever asked. Addressed as everybody's tiles are: `/tiles/{z}/{x}/{y}.svg`.

/** The market of Zilverwijk, in degrees; everything below is metres east and south of it. */
const CENTRE = {latitude: 52.4, longitude: 5.6};
const RADIANS = Math.PI / 180;
/** Metres of one pixel at zoom 0, at this latitude. */
const METRES = 156_543.03 * Math.cos(CENTRE.latitude * RADIANS);
const TILE = 256;

/** Web Mercator (EPSG:3857) at zoom 0, in pixels. */
const market = {
  x: ((CENTRE.longitude + 180) / 360) * TILE,
  y: (0.5 - Math.asinh(Math.tan(CENTRE.latitude * RADIANS)) / (2 * Math.PI)) * TILE,
};

const QUARTERS = [
  ['Oude Noorden', -120, -980, 380, 12],
  ['Molenwijk', -960, -680, 360, -20],
  ['Spoorzone', 700, -560, 300, 9],
  ['Weverskwartier', 1330, -200, 330, 35],
  ['Hofkwartier', -560, 180, 340, -8],
  ['Markt', 60, -120, 300, 4],
  ['Kadebuurt', 380, 380, 270, 9],
  ['Wilgenbuurt', 1020, 1060, 400, -30],
];

const quarter = ([, x, y, radius, turn], index) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">
    <rect x="${-radius}" y="${-radius * 0.85}" width="${radius * 2}" height="${radius * 1.7}" rx="${radius * 0.35}" fill="${index % 2 ? '#e9e3d8' : '#ece7dd'}"/>
    <rect x="${-radius}" y="${-radius * 0.85}" width="${radius * 2}" height="${radius * 1.7}" rx="${radius * 0.35}" fill="url(#streets)"/>
  </g>`;

const label = (size) =>
  QUARTERS.map(
    ([name, x, y, radius]) =>
      `<text x="${x}" y="${y + radius * 0.6}" font-size="${size}" stroke-width="${size / 4}">${name}</text>`,
  ).join('');

const town = (size) => `<defs>
  <pattern id="streets" width="90" height="130" patternUnits="userSpaceOnUse">
    <path d="M0 0H90M0 0V130" stroke="#fff" stroke-width="22"/>
  </pattern>
</defs>
<rect x="-50000" y="-50000" width="100000" height="100000" fill="#eef1e3"/>
<path d="M-3800 1500 L-1900 900 L-1500 2300 L-3600 3000Z M1900 -2600 L3700 -2200 L3300 -900 L1800 -1300Z" fill="#dfe9cc"/>
${QUARTERS.map(quarter).join('')}
<ellipse cx="-180" cy="560" rx="330" ry="170" fill="#cfe3bb"/>
<ellipse cx="1260" cy="1210" rx="210" ry="120" fill="#cfe3bb"/>
<path d="M-9000 1100C-3000 700-900 930-100 780S1900 520 9000 900" fill="none" stroke="#a9cfe3" stroke-width="95"/>
<ellipse cx="-500" cy="330" rx="120" ry="60" fill="#a9cfe3"/>
<g fill="none" stroke-linecap="round">
  <path d="M-1500-1250H1300Q1900-1250 1900-700V900Q1900 1500 1300 1500H-900Q-1500 1500-1500 900ZM-9000-200L-1500-100L60-60L1900 150L9000 700M60-60L-200-1250L-500-9000M60-60L500 1500L900 9000" stroke="#cbbfa4" stroke-width="54"/>
  <path d="M-1500-1250H1300Q1900-1250 1900-700V900Q1900 1500 1300 1500H-900Q-1500 1500-1500 900ZM-9000-200L-1500-100L60-60L1900 150L9000 700M60-60L-200-1250L-500-9000M60-60L500 1500L900 9000" stroke="#fff7df" stroke-width="36"/>
</g>
<path d="M-9000-1900L9000 1100" stroke="#8d8d8d" stroke-width="16"/>
<path d="M-9000-1900L9000 1100" stroke="#fff" stroke-width="9" stroke-dasharray="60 60"/>
<g font-family="sans-serif" font-weight="600" text-anchor="middle" fill="#4a4a45" stroke="#f6f3ec" paint-order="stroke">${label(size)}</g>`;

/**
 * The picture at an address such as `/tiles/14/8446/5402.svg`; undefined for any other.
 *
 * @param {string} path
 * @returns {string | undefined} SVG
 */
export function tileAt(path) {
  const match = /^\/tiles\/(\d{1,2})\/(\d{1,7})\/(\d{1,7})\.svg$/.exec(path);
  if (!match) return undefined;
  const [zoom, x, y] = match.slice(1).map(Number);
  const scale = TILE / 2 ** zoom;
  const side = scale * METRES;
  const left = (x * scale - market.x) * METRES;
  const top = (y * scale - market.y) * METRES;
  // As large on the screen at every zoom.
  const size = zoom < 13 ? 0 : (side / TILE) * 12;
  const box = [left, top, side, side].map((each) => each.toFixed(2)).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE}" viewBox="${box}">${town(size)}</svg>`;
}
