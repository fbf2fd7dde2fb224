/** The encodings in which a file may be; others are refused, since a byte that is read wrongly is lost. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A text, and what to write it back with. */
export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  hasMark: boolean;
}

/** The first byte that is no UTF-8. */
export interface WrongByte {
  /** The text before it. */
  before: string;
  /** Such as `0xE9`. */
  byte: string;
}

const byteOrderMark = '\uFEFF';

/** Decodes a text by its byte order mark, or by the zero bytes that UTF-16 has in its first character; otherwise it is UTF-8. */
export function decode(bytes: Uint8Array): DecodedText | WrongByte {
  const encoding = encodingOf(bytes);
  try {
    const whole = new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes);
    const hasMark = whole.startsWith(byteOrderMark);
    return {text: hasMark ? whole.slice(1) : whole, encoding, hasMark};
  } catch {
    return firstWrongByte(bytes, encoding);
  }
}

/** The bytes of a text in its encoding. */
export function encode(text: string, {encoding, hasMark}: Omit<DecodedText, 'text'>): Uint8Array {
  const whole = hasMark ? byteOrderMark + text : text;
  return encoding === 'utf-8' ? new TextEncoder().encode(whole) : encodeUtf16(whole, encoding === 'utf-16le');
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function encodingOf([first, second]: Uint8Array): TextEncoding {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

/** Where the text, encoded again, first differs from the bytes. */
function firstWrongByte(bytes: Uint8Array, encoding: TextEncoding): WrongByte {
  const decoder = new TextDecoder(encoding, {ignoreBOM: true});
  const again = encode(decoder.decode(bytes), {encoding, hasMark: false});
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const byte = bytes[at]?.toString(16).padStart(2, '0').toUpperCase() ?? '';
  return {before: decoder.decode(bytes.subarray(0, at)), byte: `0x${byte}`};
}
