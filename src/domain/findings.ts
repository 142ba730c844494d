/** Why a look at the world, or an authority that was asked, came to nothing: codes that pages and mails have words for. */
export const findingCodes = [
  'no_record',
  'lookup',
  'other_value',
  'persistent',
  'no_alias',
  'file_wildcard',
  'file_unreachable',
  'file_status',
  'file_short',
  'file_content',
  'file_redirects',
  'file_redirect',
  'caa_forbids',
  'caa_unknown',
  'not_in_time',
  'not_this_way',
  'code_wrong',
  'code_late',
  'authority',
] as const;

/** One of possibly several things that were found. Beside it there is always a sentence for operators, in English. */
export interface Finding {
  code: (typeof findingCodes)[number];
  /** names, values and causes for the words, each as a text */
  values: Record<string, string>;
}

export function finding(code: Finding['code'], values: Record<string, string> = {}): Finding {
  return { code, values };
}

/** Codes that only somebody else can explain: what was found is shown in the words in which it came, too. */
export function isUnexplained({ code, values }: Finding): boolean {
  return code === 'authority' || values['cause'] === 'other';
}
