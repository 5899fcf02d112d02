/** The text for a count by the plural rules of a language: every form that the language has, or it does not compile. */
export {plural} from '@duit/client';
