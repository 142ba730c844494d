/** What a scan of a signed copy can be, each by how its content begins. */
const beginnings = {
  'application/pdf': [Buffer.from('%PDF-')],
  'image/png': [Buffer.from('89504e470d0a1a0a', 'hex')],
  'image/jpeg': [Buffer.from('ffd8ff', 'hex')],
} as const;

export type ScanType = keyof typeof beginnings;
export const scanTypes = Object.keys(beginnings) as [ScanType, ...ScanType[]];

/** Bytes of a scan at most. */
export const MOST_SCAN_BYTES = 10 * 1024 * 1024;

/** The content of a scan; undefined where it is not base64. */
export function scanContent(base64: string): Buffer | undefined {
  const content = Buffer.from(base64, 'base64');
  return content.length > 0 && content.toString('base64') === base64 ? content : undefined;
}

/** Whether the content is what its type says: by its first bytes, whatever its name. */
export function beginsLike(type: ScanType, content: Buffer): boolean {
  return beginnings[type].some((bytes) => content.subarray(0, bytes.length).equals(bytes));
}
