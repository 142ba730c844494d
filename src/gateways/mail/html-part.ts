import type { BrandColours } from '../../domain/brand';
import type { Block, Brand, Letter, Row } from './letter';
import type { Phrasebook } from './phrasebook';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (value: string): string => value.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Running text: names and numbers with a hyphen (`shop-example.com`, `R-2027-000123`) stay on one line if they can. */
function running(value: string): string {
  return value.replace(/[^ ]+/g, (word) => {
    const whole = word.length <= 32 && /[^-]-[^-]/.test(word) && /[.\d]./.test(word);
    return whole ? `<span style="white-space:nowrap">${escaped(word)}</span>` : escaped(word);
  });
}

const sans = "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const paragraph = 'margin:0 0 16px;overflow-wrap:anywhere';

const usual: BrandColours = {
  light: { accent: '#1f5fbf', onAccent: '#ffffff' },
  dark: { accent: '#8ab4f8', onAccent: '#10243f' },
};

/** Colours stand inline for readers that drop style sheets; the classes turn them over in the dark. */
const darkStyle = ({ dark }: BrandColours) => `@media (prefers-color-scheme:dark){
.page{background:#14171a!important}
.sheet{background:#1d2125!important;border-color:#33393f!important}
.sheet,.sheet h1,.sheet h2,.value{color:#e8eaed!important}
.quiet,.label{color:#a5adb5!important}
.line{border-color:#33393f!important}
.good{background:#14301f!important;border-color:#3f9b63!important;color:#d3efdd!important}
.attention{background:#382a10!important;border-color:#c58b2a!important;color:#f7e6c4!important}
.button{background:${dark.accent}!important;color:${dark.onAccent}!important}
.link{color:${dark.accent}!important}
}
@media (max-width:480px){.sheet{padding:24px 20px!important}.label,.value{display:block!important;width:auto!important}.label{padding-bottom:0!important;border-bottom:0!important}.value{padding-top:2px!important}}`;

const tones = {
  good: 'background:#e9f6ee;border-left:4px solid #2e8b57;color:#15402a',
  attention: 'background:#fdf4e0;border-left:4px solid #c98a1b;color:#4d3607',
};

function row([label, value, foreign]: Row): string {
  const cell =
    'padding:8px 0;border-bottom:1px solid #e4e7ea;text-align:left;vertical-align:top;overflow-wrap:anywhere';
  return `<tr><th scope="row" class="label line" style="${cell};width:38%;padding-right:16px;font-weight:400;color:#5a646e">${escaped(label)}</th><td class="value line"${foreign === undefined ? '' : ' lang="en"'} style="${cell};color:#1d2329">${running(value)}</td></tr>`;
}

function block(part: Block, { light }: BrandColours): string {
  switch (part.kind) {
    case 'text':
      return `<p style="${paragraph}">${running(part.text)}</p>`;
    case 'words':
      return `<p style="${paragraph};white-space:pre-wrap">${part.lines.map(running).join('\n')}</p>`;
    case 'title':
      return `<h2 style="margin:28px 0 10px;font-size:17px;line-height:1.35;color:#1d2329">${escaped(part.text)}</h2>`;
    case 'callout':
      return `<p class="${part.tone}" style="margin:0 0 16px;padding:12px 16px;border-radius:4px;overflow-wrap:anywhere;${tones[part.tone]}">${running(part.text)}</p>`;
    case 'rows':
      return `<table style="width:100%;margin:0 0 20px;border-collapse:collapse;font-size:15px;line-height:1.45">${part.rows.map(row).join('')}</table>`;
    case 'link':
      return `<p style="margin:24px 0"><a class="button" href="${escaped(part.url)}" style="display:inline-block;padding:11px 20px;border-radius:6px;background:${light.accent};color:${light.onAccent};text-decoration:none;font-weight:600">${escaped(part.label)}</a></p>`;
  }
}

/** The letter as HTML: one column, nothing loaded from anywhere, every value escaped. */
export function htmlPart(letter: Letter, book: Phrasebook, brand: Brand): string {
  const { say } = book;
  const { colours = usual } = brand;
  const anchor = (label: string, url: string) =>
    `<a class="link" href="${escaped(url)}" style="color:${colours.light.accent}">${escaped(label)}</a>`;
  const footnotes = letter.footnotes.map((note) =>
    typeof note === 'string' ? escaped(note) : anchor(note.label, note.url),
  );
  const footer = [
    ...footnotes,
    ...(letter.bare ? [] : [escaped(say('foot.automatic', { support: brand.supportEmail }))]),
    `${escaped(brand.postalLine)}<br>${anchor(brand.url.replace(/^https?:\/\/|\/$/g, ''), brand.url)}`,
  ];
  return `<!doctype html>
<html lang="${book.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(letter.subject)}</title>
<style>${darkStyle(colours)}</style>
</head>
<body class="page" style="margin:0;padding:24px 12px;background:#f2f4f6">
<div lang="${book.locale}" role="article" aria-label="${escaped(letter.subject)}" class="sheet" style="max-width:600px;margin:0 auto;padding:32px 36px;box-sizing:border-box;background:#ffffff;border:1px solid #e4e7ea;border-radius:8px;${sans};font-size:16px;line-height:1.55;color:#1d2329">
<p class="quiet" style="margin:0 0 20px;font-size:14px;font-weight:600;letter-spacing:.02em;color:#5a646e">${escaped(brand.name)}</p>
<h1 style="margin:0 0 20px;font-size:23px;line-height:1.3;color:#1d2329;overflow-wrap:anywhere">${running(letter.subject)}</h1>
${letter.bare ? '' : `<p style="${paragraph}">${escaped(say('greeting'))}</p>\n`}${letter.blocks.map((part) => block(part, colours)).join('\n')}
${letter.bare ? '' : `<p style="margin:28px 0 0">${escaped(say('closing'))}<br>${escaped(brand.name)}</p>\n`}<div class="quiet line" style="margin-top:32px;padding-top:16px;border-top:1px solid #e4e7ea;font-size:13px;line-height:1.5;color:#5a646e;overflow-wrap:anywhere">
${footer.map((note) => `<p style="margin:0 0 8px">${note}</p>`).join('\n')}
</div>
</div>
</body>
</html>
`;
}
