// What scripts on old websites do: names on every object and list, a fetch, a Promise and a JSON of their own, and
// globals with the names of others.
Object.prototype.each = function () {};
Object.prototype.inherits = 'everything';
Array.prototype.contains = function (one) {
  return this.indexOf(one) >= 0;
};
Array.prototype.last = null;
String.prototype.trimAll = function () {
  return this.replace(/\s/g, '');
};

const realFetch = window.fetch;
window.fetched = 0;
window.fetch = function (...words) {
  window.fetched += 1;
  // Loses `this`, and answers with a promise of another kind.
  return {then: (done, failed) => realFetch(...words).then(done, failed)};
};

const RealPromise = window.Promise;
window.Promise = class OldPromise extends RealPromise {};
window.Promise.withResolvers = window.Promise.try = undefined;

const {parse} = JSON;
JSON.parse = (text) => parse(text);

window.html = window.css = window.LitElement = window.duit = 'ours';
