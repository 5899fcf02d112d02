import {blockSchema} from '@duit/contract';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {storyBlocks} from '../../../../worker/src/domain/story.js';

const text = (value: string) => ({type: 'text', text: value});
const paragraph = (...content: object[]) => ({type: 'paragraph', content});

describe('a story', () => {
  it('becomes headings, paragraphs, quotes and lists with emphasis and links', () => {
    const markdown = [
      '## Het plan',
      'Samen **graven** en *planten*, zie [de site](https://example.org/a?b=c).',
      '> Doen!',
      '1. Een\n2. Twee',
      '* Los',
    ].join('\n\n');
    expect(storyBlocks(markdown)).toEqual([
      {type: 'heading', content: [text('Het plan')]},
      paragraph(
        text('Samen '),
        {type: 'strong', text: 'graven'},
        text(' en '),
        {type: 'emphasis', text: 'planten'},
        text(', zie '),
        {type: 'link', text: 'de site', href: 'https://example.org/a?b=c'},
        text('.'),
      ),
      {type: 'quote', content: [text('Doen!')]},
      {type: 'list', ordered: true, items: [[text('Een')], [text('Twee')]]},
      {type: 'list', ordered: false, items: [[text('Los')]]},
    ]);
  });

  it('keeps the words and drops the link where a scheme is not allowed', () => {
    const links = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//evil.example',
      '/pad',
      'vbscript:x',
    ];
    for (const href of links)
      expect(storyBlocks(`[klik](<${href}>)`), href).toEqual([paragraph(text('klik'))]);
    expect(storyBlocks('<info@example.org> [ref]\n\n[ref]: javascript:x')).toEqual([
      paragraph({type: 'link', text: 'info@example.org', href: 'mailto:info@example.org'}, text(' ref')),
    ]);
  });

  it('drops raw HTML and keeps what a picture shows as words', () => {
    expect(
      storyBlocks(
        '<script>alert(1)</script>\n\nHallo <b onclick="x">daar</b> ![een brug](https://x.example/b.png)',
      ),
    ).toEqual([paragraph(text('Hallo daar een brug'))]);
  });

  it('joins lines, flattens what is nested and leaves no empty block', () => {
    expect(storyBlocks('een\ntwee  \ndrie\n\n***\n\n[leeg]()\n')).toEqual([
      paragraph(text('een twee drie')),
      paragraph(text('leeg')),
    ]);
    expect(storyBlocks('- a\n  - b **c**\n- d')).toEqual([
      {type: 'list', ordered: false, items: [[text('a'), text(' '), text('b c')], [text('d')]]},
    ]);
  });

  it('fits the wire, whatever is thrown at it', () => {
    const pieces = [
      '*',
      '**',
      '`',
      '[',
      '](',
      ')',
      '<',
      '>',
      '# ',
      '\n',
      '- ',
      '1. ',
      '> ',
      '!',
      '&#0;',
      '\u0000',
      '\ud800',
      'a',
      ' ',
      '|',
      '```\n',
    ];
    let seed = 7;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 500; round += 1) {
      const markdown = Array.from({length: 30}, () => pieces[next() % pieces.length]).join('');
      for (const block of storyBlocks(markdown)) expect(v.is(blockSchema, block), markdown).toBe(true);
    }
  });
});
