/** Bytes that are turned into text at a time: a call takes only so many arguments. */
const slice = 0x8000

/** Bytes in base64, without Node's buffers, which a browser has not. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += slice) text += String.fromCharCode(...bytes.subarray(at, at + slice))
  return btoa(text)
}
