// The package's build for browsers has no types of its own; they are those of its main entry.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {virtual} from '@guidepup/virtual-screen-reader';
}
