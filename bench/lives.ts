import { productWorkflowId } from '../workflows/ids';
import { COUNTING_TIME, CommitWatch, countHistory, type HistoryCount } from './counts';
import { ourLives } from './our-lives';
import type { Peers } from './peers/lives';
import type { Row } from './report';
import type { Stage } from './stage';
import { type Contestant, type Lived, live, Overrun, WAVES } from './waves';

export interface LivesOptions {
  lives: number;
  /** once is enough, and takes half a minute */
  takesCounts: boolean;
  say: (line: string) => void;
}

const COUNTED = 5;
const WARM_UP = 20;
const LEEWAY = 1.3;
const LONGEST_GAP = 12_000;

/** B1: whole terms per second, ours and the peers', one after the other on the same servers; and what a term costs. */
export async function measureLives(
  stage: Stage,
  peers: Peers,
  { lives, takesCounts, say }: LivesOptions,
): Promise<Row[]> {
  const ours = ourLives(stage);
  const isReal = stage.server === 'PostgreSQL';
  // The dev server keeps its data in SQLite, of which nothing can be asked.
  const temporal = isReal ? ['temporal', 'temporal_visibility'] : [];

  const our = await contest(stage, ours, lives, say, takesCounts ? ['perennial', ...temporal] : []);
  const textbook = await contest(stage, peers.textbook, Math.ceil(lives / 3), say, temporal);
  const bare = await contest(stage, peers.bare, Math.ceil(lives / 2), say, temporal);
  const bareLocal = await contest(stage, peers.bareLocal, Math.ceil(lives / 2), say, []);

  const history = await countHistory(stage.client, ours.products.slice(0, COUNTED).map(productWorkflowId));
  const theirs = await countHistory(stage.client, peers.textbook.ids.slice(0, COUNTED));
  const barest = await countHistory(stage.client, peers.bare.ids.slice(0, COUNTED));
  const counts = [...historyRows(history, theirs, barest), ...commitRows(our.commits, textbook.commits, isReal)];
  return [
    ...(takesCounts ? counts : []),
    ...rates(stage, our.lived, textbook.lived, 'textbook', 2),
    ...rates(stage, our.lived, bare.lived, 'bare', 0.5),
    ...rates(stage, our.lived, bareLocal.lived, 'bare, local activities', undefined),
  ];
}

interface Result {
  lived: Lived;
  /** per life, by database */
  commits: number[];
}

/** A short run tells how far apart the waves must lie so that each is done before the next; then the run that counts. */
async function contest(
  stage: Stage,
  contestant: Contestant,
  lives: number,
  say: (line: string) => void,
  databases: string[],
): Promise<Result> {
  const trial = await unhurried(3_000, 1_500, say, (notice, gap) => live(contestant, WARM_UP, gap, notice));
  const wave = trial.seconds.slice(0, WAVES.length).reduce((sum, one) => sum + one, 0) / WAVES.length;
  const gap = Math.min(LONGEST_GAP, Math.round(((wave * lives) / WARM_UP) * 1_000 * LEEWAY + 500));
  const notice = 2_000 + Math.round(((trial.beginning * lives) / WARM_UP) * 1_000 * LEEWAY);
  const counting = databases.length > 0;
  const { lived, commits } = await unhurried(notice, gap, say, async (time, wide) => {
    const watch = new CommitWatch(stage.postgresUrl, databases);
    const ready = counting ? () => watch.start() : undefined;
    try {
      const one = await live(contestant, lives, wide, time + (counting ? COUNTING_TIME : 0), ready);
      return { lived: one, commits: counting ? await watch.stop(lives) : [] };
    } finally {
      await watch.close();
    }
  });
  const waves = lived.seconds.map((one) => one.toFixed(2)).join(' ');
  say(
    `B1 ${contestant.name}: ${lived.livesPerSecond.toFixed(2)} lives/s, ${lived.cpuMilliseconds} ms CPU each (${lives}; waves ${waves} s)`,
  );
  return { lived, commits };
}

/** Tries again with more time where a busy machine could not keep up. */
async function unhurried<T>(
  notice: number,
  gap: number,
  say: (line: string) => void,
  attempt: (notice: number, gap: number) => Promise<T>,
): Promise<T> {
  for (let factor = 1; ; factor *= 2) {
    try {
      return await attempt(notice * factor, gap * factor);
    } catch (error) {
      if (!(error instanceof Overrun) || factor === 8) throw error;
      say(`B1 ${error.message}; again with twice the time`);
    }
  }
}

function historyRows(ours: HistoryCount, textbook: HistoryCount, bare: HistoryCount): Row[] {
  const row = (what: keyof HistoryCount, unit: string, goal: number): Row => ({
    measure: `B1 history of a term, ${what}`,
    ours: ours[what],
    unit,
    peer: `textbook ${textbook[what]}, bare ${bare[what]}`,
    goal: `≤ ${goal}`,
    reached: ours[what] <= goal,
  });
  return [row('events', '', 50), row('bytes', 'bytes', 8_192)];
}

function commitRows(ours: number[], textbook: number[], isReal: boolean): Row[] {
  const [product = 0, ...temporal] = ours;
  const sum = (counts: number[]) => counts.reduce((total, one) => total + one, 0);
  const own = {
    measure: "B1 commits of a term, product's database",
    ours: product,
    goal: '≤ 15',
    reached: product <= 15,
  };
  if (!isReal) return [own];
  const [core = 0, visibility = 0] = temporal;
  return [
    own,
    {
      measure: "B1 commits of a term, Temporal's database",
      ours: sum(temporal),
      peer: `textbook ${Math.round(sum(textbook))}`,
      goal: '≤ 100',
      reached: sum(temporal) <= 100,
      note: `core ${core.toFixed(0)}, visibility ${visibility.toFixed(0)}`,
    },
  ];
}

/** Rates suffer from whatever else runs on a machine; the CPU time of a life hardly does. */
function rates({ server }: Stage, ours: Lived, theirs: Lived, peer: string, goal: number | undefined): Row[] {
  const ratio = ours.livesPerSecond / theirs.livesPerSecond;
  return [
    {
      measure: `B1 terms per second, Temporal on ${server}`,
      ours: ours.livesPerSecond,
      unit: '/s',
      peer: `${peer} ${theirs.livesPerSecond.toFixed(2)}/s`,
      ratio,
      ...(goal !== undefined && { goal: `≥ ${goal} ×`, reached: ratio >= goal }),
    },
    {
      measure: `B1 terms per CPU second, Temporal on ${server}`,
      ours: 1_000 / ours.cpuMilliseconds,
      unit: '/s',
      peer: `${peer} ${(1_000 / theirs.cpuMilliseconds).toFixed(2)}/s`,
      ratio: theirs.cpuMilliseconds / ours.cpuMilliseconds,
      note: `${ours.cpuMilliseconds} ms, ${peer} ${theirs.cpuMilliseconds} ms`,
    },
  ];
}
