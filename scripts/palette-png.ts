/**
 * Makes a screenshot small: its few colours become a palette of at most 128, one byte a pixel. For flat pictures of text,
 * where the difference is not visible; it saves a dependency for one script. (PNG: https://www.w3.org/TR/png-3/)
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 128;
const EXACT_COLOURS = 24;

/** `png` is of 8 bits a channel, RGB or RGBA, not interlaced, as browsers write them; transparency is dropped. */
export function paletted(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const palette = paletteOf(pixels, channels);
  const rows = Buffer.alloc((width + 1) * height);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colourAt(pixels, (y * width + x) * channels);
      const index = indexes.get(colour) ?? nearest(palette, colour);
      indexes.set(colour, index);
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Image {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Buffer;
}

function decode(png: Buffer): Image {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, type, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (type !== 2 && type !== 6) || interlaced !== 0)
    throw new Error('Not a PNG as browsers write them.');
  const channels = type === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let offset = 8; offset < png.length; ) {
    const length = png.readUInt32BE(offset);
    const content = offset + 8;
    if (png.toString('latin1', offset + 4, content) === 'IDAT') data.push(png.subarray(content, content + length));
    offset += 12 + length;
  }
  const filtered = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const raw = filtered[y * (stride + 1) + 1 + x] ?? 0;
      const left = x >= channels ? (pixels[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (pixels[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (pixels[(y - 1) * stride + x - channels] ?? 0) : 0;
      pixels[y * stride + x] = raw + predicted(filter, left, up, corner);
    }
  }
  return { width, height, channels, pixels };
}

/** The five filters of PNG: none, sub, up, average, Paeth. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** A colour as one number: red, green and blue of 8 bits each. */
function colourAt(pixels: Buffer, offset: number): number {
  return pixels.readUIntBE(offset, 3);
}

function channelsOf(colour: number): readonly [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The most frequent colours: the first as they are (grounds and rules of a page), the others only where they add something. */
function paletteOf(pixels: Buffer, channels: number): readonly number[] {
  const counts = new Map<number, number>();
  for (let offset = 0; offset < pixels.length; offset += channels) {
    const colour = colourAt(pixels, offset);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (palette.length < EXACT_COLOURS || palette.every((other) => distance(other, colour) > 300)) palette.push(colour);
    if (palette.length === MOST_COLOURS) break;
  }
  return palette;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (const [index, candidate] of palette.entries()) {
    if (distance(candidate, colour) < distance(palette[best] ?? candidate, colour)) best = index;
  }
  return best;
}

function distance(colour: number, other: number): number {
  const [red, green, blue] = channelsOf(colour);
  const [otherRed, otherGreen, otherBlue] = channelsOf(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
