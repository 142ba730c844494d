/** One thing that is not as it should be, for a person who has to mend it. */
export interface Finding {
  /** for programs: `api-away`, `mail-stuck`, … */
  code: string;
  /** what was found */
  what: string;
  /** what it means, and for whom */
  means: string;
  /** how to mend it */
  mend: string;
  /** some of what it is about: products, jobs, workflows */
  subjects?: string[];
  /** how many of them there are */
  count?: number;
  /** mends it; answers what was done. Absent where only a person can. */
  fix?(): Promise<string>;
}

/** A look that was impossible, and why; `told` where that is what another examination finds. */
export interface Skipped {
  skipped: string;
  told?: true;
}

/** One look at one part. */
export interface Examination {
  title: string;
  /** what is as it should be is said in one line */
  look(progress: (text: string) => void): Promise<{ fine: string; findings: Finding[] } | Skipped>;
}

/** What could not be looked at may be wrong: nobody is told that all is well. */
export function notLookedAt({ skipped }: Skipped): Finding {
  return {
    code: 'not-looked-at',
    what: `not looked at, ${skipped}`,
    means: 'Whether all is as it should be there is not known.',
    mend: 'Mend what hinders the look, then run the doctor again.',
  };
}

export interface Examiner {
  examinations: Examination[];
  close(): Promise<void>;
}
