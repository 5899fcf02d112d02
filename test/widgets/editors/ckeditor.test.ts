import {expect} from '@open-wc/testing';
import type * as CkEditor from 'ckeditor5';
import {unmountAll} from '../support/page.js';
import {asTree, expectCard, linkSnippet, storedIn} from '../support/stored.js';

/** What whoever configures the editor adds (examples/13-ckeditor/README.md). */
const HTML_SUPPORT: CkEditor.GeneralHtmlSupportConfig = {
  allow: [{name: 'a', attributes: [{key: /^data-duit/, value: true}]}],
};
const SNIPPET = linkSnippet('leefstraat', 'Een Leefstraat in de Lindestraat');
const TEXT = (snippet: string) =>
  `<p>De eerste grasmatten liggen er. U kunt nog meedoen.</p><p>${snippet}</p><p>Vragen? Kom woensdag naar het buurthuis.</p>`;

describe('CKEditor 5', () => {
  let editor: CkEditor.ClassicEditor;

  async function open(htmlSupport?: CkEditor.GeneralHtmlSupportConfig): Promise<void> {
    // The file for browsers; what Node would import asks for modules that only a bundler finds.
    const address: string = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
    const ck = (await import(address)) as typeof CkEditor;
    const holder = document.createElement('div');
    document.body.append(holder);
    editor = await ck.ClassicEditor.create(holder, {
      licenseKey: 'GPL',
      plugins: [ck.Essentials, ck.Paragraph, ck.Heading, ck.Link, ck.GeneralHtmlSupport].concat([
        ck.ImageBlock,
        ck.ImageInline,
        ck.LinkImage,
      ] as never[]),
      ...(htmlSupport && {htmlSupport}),
    });
  }

  function paste(html: string): void {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    editor.editing.view.focus();
    editor.editing.view
      .getDomRoot()
      ?.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }

  afterEach(async () => {
    const {sourceElement} = editor;
    await editor.destroy();
    sourceElement?.remove();
    unmountAll();
  });

  it('stores the text of the example, which becomes a card', async () => {
    await open(HTML_SUPPORT);
    editor.setData(TEXT(SNIPPET));
    expect(asTree(editor.getData())).to.equal(asTree(await storedIn('13-ckeditor')));
    await expectCard(editor.getData(), 'leefstraat');
  });

  it('keeps a snippet that is pasted, and keeps it through a second round', async () => {
    await open(HTML_SUPPORT);
    paste(SNIPPET);
    const once = editor.getData();
    editor.setData(once);
    expect(editor.getData()).to.equal(once);
    await expectCard(once, 'leefstraat');
  });

  it('leaves a link with its picture where nobody configured it, so that the visitor has a way on', async () => {
    await open();
    editor.setData(TEXT(SNIPPET));
    const link = new DOMParser().parseFromString(editor.getData(), 'text/html').querySelector('a');
    expect(link?.getAttribute('href')).to.equal('http://localhost:8787/c/zilverwijk/leefstraat');
    expect(link?.querySelector('img')?.getAttribute('src')).to.match(/\/leefstraat\/card\.svg$/);
    expect(link?.dataset['duit']).to.equal(undefined);
  });

  it('leaves the link of an element that it takes away', async () => {
    await open(HTML_SUPPORT);
    editor.setData(
      '<duit-campaign-card campaign="a/b"><a href="https://duit.example/c/a/b">Doe mee</a></duit-campaign-card>',
    );
    expect(editor.getData()).to.equal('<p><a href="https://duit.example/c/a/b">Doe mee</a></p>');
  });
});
