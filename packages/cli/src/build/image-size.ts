/** Width and height of a picture, in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Reads the size of a PNG, GIF, JPEG, WebP or SVG from its first bytes; undefined for anything else. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view) ?? svg(bytes);
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // A picture that ends before its size.
    return undefined;
  }
}

function png(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x89504e47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** RIFF, then one of three kinds of chunk (WebP container specification, RFC 9649). */
function webp(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined;
  const kind = view.getUint32(12);
  if (kind === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return { width: three(24) + 1, height: three(27) + 1 };
}

/** Looks for the start of a frame among the segments (ITU T.81, annex B). */
function jpeg(view: DataView): ImageSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at < view.byteLength; ) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function svg(bytes: Uint8Array): ImageSize | undefined {
  const head = /<svg\b[^>]{0,2000}>/.exec(new TextDecoder().decode(bytes.subarray(0, 4000)))?.[0];
  if (head === undefined) return undefined;
  const length = (name: string) => Number(new RegExp(`\\s${name}="(\\d{1,5}(?:\\.\\d{1,5})?)(?:px)?"`).exec(head)?.[1]);
  const box = /\sviewBox="[-\d.]{1,12}[\s,]+[-\d.]{1,12}[\s,]+([\d.]{1,12})[\s,]+([\d.]{1,12})"/.exec(head);
  const width = length("width") || Number(box?.[1]);
  const height = length("height") || Number(box?.[2]);
  return Number.isFinite(width + height) ? { width: Math.round(width), height: Math.round(height) } : undefined;
}
