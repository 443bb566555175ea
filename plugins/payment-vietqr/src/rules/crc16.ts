/**
 * CRC-16/CCITT-FALSE as EMVCo asks for: polynomial 0x1021, start 0xFFFF, nothing reflected, no final xor.
 * Input is ASCII text; the answer is four upper-case hexadecimal digits (`"123456789"` → `"29B1"`).
 */
export function crc16(text: string): string {
  let crc = 0xffff
  for (const byte of Buffer.from(text, "ascii")) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, "0")
}
