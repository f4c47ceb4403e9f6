/** Text of files that people hand over: UTF-8, with or without BOM, else windows-1252; undefined if neither. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = fromUtf8(bytes) ?? fromWindows1252(bytes);
  return CONTROL.test(text) ? undefined : text;
}

/** No list of people holds these: the file is no text, or text in another encoding. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    // Drops the BOM, if there is one.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes 80 to 9F of windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt); the others are those
 * of Unicode. Five bytes mean nothing and become the control character of that number.
 */
const FROM_80_TO_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand: the decoder of Node 20 takes windows-1252 for ISO 8859-1 and loses `L’Œuillet`. */
function fromWindows1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? FROM_80_TO_9F.charAt(byte - 0x80) : String.fromCharCode(byte),
  );
  return characters.join('');
}
