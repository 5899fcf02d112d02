// The one file for all has no map: Leaflet would make it half as large again for everybody, and few pages have
// one. What stands in the element stays, and the console says what to do.

/** @returns {import('rollup').Plugin} */
export function withoutMap() {
  const reason = 'duit.all.js has no map: take duit.js instead';
  return {
    name: 'without-map',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!id.replaceAll('\\', '/').endsWith('/src/define/duit-campaign-list.ts')) return null;
        const changed = code.replace(
          "import('./duit-campaign-map.js')",
          `Promise.reject(new Error(${JSON.stringify(reason)}))`,
        );
        if (changed === code) this.error('without-map: the map is loaded from elsewhere now');
        return {code: changed, map: null};
      },
    },
  };
}
