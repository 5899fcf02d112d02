import {expect} from '@open-wc/testing';
import type {Editor, RawEditorOptions, TinyMCE} from 'tinymce';
import {unmountAll} from '../support/page.js';
import {asTree, expectCard, linkSnippet, storedIn} from '../support/stored.js';

const SNIPPET = linkSnippet('luchtbrug', 'Een luchtbrug over het spoor');
const TEXT = `<p>Plank voor plank komt de brug dichterbij. U kunt nog meedoen.</p><p>${SNIPPET}</p><p>Vragen? Kom woensdag naar het buurthuis.</p>`;
const ELEMENT =
  '<duit-campaign-card campaign="a/b"><a href="https://duit.example/c/a/b">Doe mee</a></duit-campaign-card>';
/** What whoever configures the editor adds to keep elements (examples/14-tinymce/README.md). */
const ELEMENTS: RawEditorOptions = {
  custom_elements: 'duit-campaign-card',
  extended_valid_elements: 'duit-campaign-card[campaign|variant|lang]',
};

declare global {
  var tinymce: TinyMCE;
}

async function load(): Promise<TinyMCE> {
  const script = document.createElement('script');
  script.src = '/node_modules/tinymce/tinymce.js';
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('no TinyMCE'));
  });
  document.head.append(script);
  await loaded;
  return globalThis.tinymce;
}

describe('TinyMCE', () => {
  let tinymce: TinyMCE;
  let editor: Editor;

  before(async () => {
    tinymce = await load();
  });

  async function open(options: RawEditorOptions = {}): Promise<void> {
    const target = document.createElement('textarea');
    document.body.append(target);
    const [opened] = await tinymce.init({
      target,
      base_url: '/node_modules/tinymce',
      suffix: '',
      plugins: 'link image code',
      promotion: false,
      ...options,
    });
    if (!opened) throw new Error('TinyMCE did not open');
    editor = opened;
  }

  afterEach(() => {
    const target = editor.getElement();
    editor.remove();
    target.remove();
    unmountAll();
  });

  it('stores the text of the example, which becomes a card', async () => {
    await open();
    editor.setContent(TEXT);
    expect(asTree(editor.getContent())).to.equal(asTree(await storedIn('14-tinymce')));
    await expectCard(editor.getContent(), 'luchtbrug');
  });

  it('keeps a snippet that is pasted, and keeps it through a second round', async () => {
    await open();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', SNIPPET);
    editor
      .getBody()
      .dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    const once = editor.getContent();
    editor.setContent(once);
    expect(editor.getContent()).to.equal(once);
    await expectCard(once, 'luchtbrug');
  });

  it('leaves the link of an element that it takes away', async () => {
    await open();
    editor.setContent(ELEMENT);
    expect(editor.getContent()).to.equal('<p><a href="https://duit.example/c/a/b">Doe mee</a></p>');
  });

  it('keeps an element that it was told about', async () => {
    await open(ELEMENTS);
    editor.setContent(ELEMENT);
    expect(asTree(editor.getContent())).to.equal(asTree(ELEMENT));
  });
});
