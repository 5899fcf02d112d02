/** Sets a name, an address or a title apart from the Arabic around it. */
export {isolate} from '@duit/client';
