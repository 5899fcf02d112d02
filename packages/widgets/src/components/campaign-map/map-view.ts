/** The map itself, by Leaflet: a chunk that comes when somebody wants to see it. Knows nothing of Lit's templates. */
import {Icon} from 'leaflet/src/layer/marker/Icon.js';
import {Marker} from 'leaflet/src/layer/marker/Marker.js';
import {TileLayer} from 'leaflet/src/layer/tile/TileLayer.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import {Map as LeafletMap} from 'leaflet/src/map/Map.js';
import {groupPlaces, type MapPlace} from './group-places.js';
import {styles} from './map-view.styles.js';

/** What the map shows and tells. */
export interface MapOptions {
  /** Address of the pictures, with `{z}`, `{x}` and `{y}` in it. */
  tiles: string;
  /** Draws the button that stands for these campaigns. */
  draw: (places: readonly MapPlace[]) => HTMLElement;
  /** The visitor chose a campaign on the map. */
  choose: (slug: string) => void;
  /** The first pictures did not come, none of them. */
  failed: () => void;
}

/** Room that a finger needs, in CSS pixels (WCAG 2.2, 2.5.8 asks for 24). */
const PIN = 44;

/** A marker that is a real button; Leaflet's own is a picture with a role. */
class Pin extends Icon {
  readonly #button: HTMLElement;

  constructor(button: HTMLElement) {
    // `iconUrl` is asked for by the type; nothing is ever fetched from it.
    super({iconUrl: '', iconSize: [PIN, PIN], iconAnchor: [PIN / 2, PIN - 2]});
    this.#button = button;
  }

  override createIcon(): HTMLElement {
    this.#button.style.setProperty('margin-left', `${-PIN / 2}px`);
    this.#button.style.setProperty('margin-top', `${2 - PIN}px`);
    return this.#button;
  }

  override createShadow(): HTMLElement {
    // Leaflet takes nothing for an answer; its type does not.
    return undefined as never;
  }
}

/** Gives a shadow root the map's style sheet, once. */
function dress(root: Node): void {
  const {styleSheet} = styles;
  if (!styleSheet || !(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets.push(styleSheet);
}

/** A map in `container`, which is in a shadow root. */
export class MapView {
  readonly #map: LeafletMap;
  readonly #options: MapOptions;
  readonly #resized: ResizeObserver;
  #places: readonly MapPlace[] = [];
  #chosen = '';
  #markers: {marker: Marker; button: HTMLElement; places: readonly MapPlace[]}[] = [];

  constructor(container: HTMLElement, options: MapOptions) {
    this.#options = options;
    // Before Leaflet measures.
    dress(container.getRootNode());
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = new LeafletMap(container, {
      // Its names would be English, and set as HTML: the element has buttons and a line of its own.
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: !calm,
      fadeAnimation: !calm,
      markerZoomAnimation: !calm,
      inertia: !calm,
      minZoom: 6,
      maxZoom: 18,
    });
    let came = false;
    let failed = 0;
    new TileLayer(options.tiles, {maxNativeZoom: 19, referrerPolicy: 'strict-origin'})
      .on('tileload', () => (came = true))
      .on('tileerror', () => {
        failed += 1;
        if (!came && failed === 1) options.failed();
      })
      .addTo(this.#map);
    this.#map.on('zoomend', () => this.#draw());
    this.#resized = new ResizeObserver(() => this.#map.invalidateSize({animate: false}));
    this.#resized.observe(container);
  }

  /** Shows these campaigns, all of them in view when they are others than before. */
  show(places: readonly MapPlace[]): void {
    if (JSON.stringify(places) === JSON.stringify(this.#places)) return;
    this.#places = places;
    this.showAll();
    this.#draw();
  }

  /** Brings all campaigns into view. */
  showAll(): void {
    this.#fit(this.#places);
  }

  /** One step nearer (1) or farther away (-1). */
  zoom(by: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + by);
  }

  /** Marks a campaign and brings it into view; the empty string marks none. */
  choose(slug: string): void {
    if (slug === this.#chosen) return;
    this.#chosen = slug;
    const place = this.#places.find((each) => each.slug === slug);
    if (place) {
      this.#map.panInside([place.latitude, place.longitude], {
        paddingTopLeft: [PIN, PIN],
        // Room for the caption too.
        paddingBottomRight: [PIN, 3 * PIN],
      });
    }
    this.#mark();
  }

  /** Ends everything that it began. */
  destroy(): void {
    this.#resized.disconnect();
    // The end of a zoom that is under way comes by a timer, which `remove` forgets.
    Object.assign(this.#map, {_animatingZoom: false});
    this.#map.remove();
  }

  #fit(places: readonly MapPlace[]): void {
    if (!places.length) return;
    this.#map.fitBounds(
      places.map(({latitude, longitude}) => [latitude, longitude]),
      {padding: [PIN, PIN], maxZoom: 15},
    );
  }

  #draw(): void {
    const pixel = ({latitude, longitude}: MapPlace) => this.#map.project([latitude, longitude]);
    const groups = groupPlaces(this.#places, pixel, PIN);
    const inside = this.#map.getPane('markerPane')?.getRootNode();
    const focused = inside instanceof ShadowRoot ? inside.activeElement : null;
    const before = this.#markers.find(({button}) => button === focused)?.places[0];
    for (const {marker} of this.#markers) marker.remove();
    this.#markers = groups.map((places) => this.#place(places));
    this.#mark();
    // Drawn anew, the marker that had the focus is another button.
    this.#markers.find(({places}) => before && places.includes(before))?.button.focus({preventScroll: true});
  }

  #place(places: readonly MapPlace[]) {
    const button = this.#options.draw(places);
    button.addEventListener('click', () => this.#open(places));
    const middle = (key: 'latitude' | 'longitude') =>
      places.reduce((sum, place) => sum + place[key], 0) / places.length;
    const marker = new Marker([middle('latitude'), middle('longitude')], {
      icon: new Pin(button),
      keyboard: false,
    }).addTo(this.#map);
    return {marker, button, places};
  }

  /** One campaign is chosen; of several the map goes nearer, or takes them in turn where it cannot. */
  #open(places: readonly MapPlace[]): void {
    const next = places[(places.findIndex(({slug}) => slug === this.#chosen) + 1) % places.length];
    const before = this.#map.getZoom();
    if (places.length > 1) this.#fit(places);
    if (next && (places.length === 1 || this.#map.getZoom() === before)) this.#options.choose(next.slug);
  }

  #mark(): void {
    for (const {marker, button, places} of this.#markers) {
      const chosen = places.some(({slug}) => slug === this.#chosen);
      button.setAttribute('aria-pressed', String(chosen));
      marker.setZIndexOffset(chosen ? 1_000 : 0);
    }
  }
}
