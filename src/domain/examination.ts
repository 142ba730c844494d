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

/** One look at one part. */
export interface Examination {
  title: string;
  /** what is as it should be is said in one line; a look that is impossible says why */
  look(progress: (text: string) => void): Promise<{ fine: string; findings: Finding[] } | { skipped: string }>;
}

export interface Examiner {
  examinations: Examination[];
  close(): Promise<void>;
}
