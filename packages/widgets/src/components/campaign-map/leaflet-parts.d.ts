// Leaflet's own modules, so that only what the map needs is loaded: its index would bring everything.
declare module 'leaflet/src/map/Map.js' {
  export {Map} from 'leaflet';
}
declare module 'leaflet/src/map/handler/*';
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export {TileLayer} from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
  export {Marker} from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Icon.js' {
  export {Icon} from 'leaflet';
}
