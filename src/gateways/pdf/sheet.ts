import PDFDocument from 'pdfkit';
import type { Locale } from '../../domain/account';
import type { Instant } from '../../domain/calendar';
import { escapeXml, legible } from './legible';
import { runs, type Weight } from './typeface';
import { wrap } from './wrap';

/** Millimetres, as DIN 5008 counts, in points, as a PDF does. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const ink = '#1d2125';
export const muted = '#5b646d';
const hairline = '#ccd2d7';
export const accent = '#23564a';

/** A4; text stands between 25 mm from the left edge and 20 mm from the right one, above the footer. */
export const page = { width: mm(210), height: mm(297), left: mm(25), right: mm(190), top: mm(34), bottom: mm(260) };

export interface Style {
  size: number;
  weight?: Weight;
  color?: string;
}

export interface SheetOptions {
  locale: Locale;
  title: string;
  author: string;
  createdAt: Instant;
}

/** No paragraph and no cell is longer; a hostile name ends in an ellipsis. */
const MAX_LINES = 12;

/**
 * Pages to write on from top to bottom. Whatever is written belongs to a tagged element (PDF 1.7, 14.8), which a screen
 * reader follows, or is an artifact, which it skips; the same sheet gives the same bytes.
 */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  /** where the next block begins, points from the upper edge */
  y = 0;
  /** called after each page but the first, to head it */
  onNewPage: () => void = () => {};
  private parent: PDFKit.PDFStructureElement;
  private readonly chunks: Buffer[] = [];

  constructor(options: SheetOptions) {
    this.pdf = new PDFDocument({
      size: [page.width, page.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      font: '', // none of the standard fonts: PDF/A embeds all
      pdfVersion: '1.7',
      subset: 'PDF/A-3b',
      tagged: true,
      lang: options.locale,
      displayTitle: true,
      info: {
        // written into XML as it stands
        Title: legible(options.title).replace(/[<>&]/g, ''),
        Creator: 'Perennial',
        Producer: 'Perennial, PDFKit',
        // the document's identifier is a digest of these facts
        CreationDate: new Date(options.createdAt),
      },
    });
    // by itself PDFKit would not escape the name of the seller
    this.pdf.appendXML(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${escapeXml(options.author)}</rdf:li></rdf:Seq></dc:creator></rdf:Description>`,
    );
    this.pdf.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.parent = this.pdf.struct('Document');
    this.pdf.addStructure(this.parent);
    this.pdf.addPage();
  }

  /** Text of one element; `lines` write with {@link write} inside of it. */
  marked(type: string, draw: () => void, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    this.parent.add(this.pdf.struct(type, options, draw));
  }

  /** An element that holds others: a table, its rows. */
  inside(type: string, body: () => void): void {
    const outer = this.parent;
    this.parent = this.pdf.struct(type);
    outer.add(this.parent);
    body();
    this.parent.end();
    this.parent = outer;
  }

  /** Ornament, or a repetition of what stands elsewhere. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** One line; `x` is its left end, or its right end, `baseline` in points from the upper edge. */
  write(text: string, x: number, baseline: number, style: Style, align: 'left' | 'right' = 'left'): void {
    let left = align === 'left' ? x : x - this.width(text, style);
    for (const run of this.runs(text, style)) {
      this.pdf
        .fillColor(style.color ?? ink)
        .text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
      left += this.pdf.widthOfString(run.text);
    }
  }

  width(text: string, style: Style): number {
    let width = 0;
    for (const run of this.runs(text, style)) width += this.pdf.widthOfString(run.text);
    return width;
  }

  lines(text: string, style: Style, width: number, maxLines = MAX_LINES): string[] {
    return wrap(legible(text), (line) => this.width(line, style) <= width, maxLines);
  }

  /** A block of text at `y`, kept together; moves `y` below it. */
  paragraph(
    text: string,
    style: Style,
    options: { x?: number; width?: number; leading?: number; type?: string } = {},
  ): void {
    const { x = page.left, width = page.right - page.left, leading = style.size * 1.45, type = 'P' } = options;
    const lines = this.lines(text, style, width);
    this.keep(lines.length * leading);
    this.marked(type, () => {
      for (const [index, line] of lines.entries()) this.write(line, x, this.y + index * leading + style.size, style);
    });
    this.y += lines.length * leading;
  }

  rule(y: number, from: number, to: number, color = hairline, thickness = 0.5): void {
    this.artifact(() => this.pdf.moveTo(from, y).lineTo(to, y).lineWidth(thickness).strokeColor(color).stroke());
  }

  /** Turns the page where a block of this height does not fit any more. */
  keep(height: number): boolean {
    if (this.y + height <= page.bottom) return false;
    this.pdf.addPage();
    this.y = page.top;
    this.onNewPage();
    return true;
  }

  get pages(): number {
    return this.pdf.bufferedPageRange().count;
  }

  async finish(): Promise<Buffer> {
    this.parent.end();
    const ended = new Promise((resolve, reject) => this.pdf.once('end', resolve).once('error', reject));
    this.pdf.end();
    await ended;
    return Buffer.concat(this.chunks);
  }

  /** Sets the document's font before each run is handed out. */
  private *runs(text: string, style: Style): Generator<{ text: string }> {
    for (const run of runs(legible(text), style.weight ?? 'regular')) {
      // PDFKit takes an opened font; its types know only files
      this.pdf.font(run.font as unknown as Buffer, run.family, style.size);
      yield run;
    }
  }
}
