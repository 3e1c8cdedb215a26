/** What a call can do, weakest first. */
export const RISKS = ['read', 'change', 'disrupt', 'destroy', 'exec'] as const;
export type Risk = (typeof RISKS)[number];

/** The reviewed classes, by `VERB /path`. */
export type RiskTable = ReadonlyMap<string, Risk>;

/** Reads `schema/risk.tsv`: a header, then verb, path, class and a reason where the class is not what the verb suggests. */
export const parseRiskTable = (tsv: string): RiskTable =>
  new Map(
    tsv
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => {
        const [verb = '', path = '', risk = ''] = line.split('\t');
        const known = RISKS.find((each) => each === risk);
        if (!known) throw new Error(`schema/risk.tsv: ${verb} ${path} has the unknown class ${JSON.stringify(risk)}`);
        return [`${verb} ${path}`, known];
      }),
  );

/** The class of a method: the reviewed one, or for a method that nobody has looked at the highest that it could mean. */
export const riskOf = (verb: string, path: string, table: RiskTable): { risk: Risk; reviewed: boolean } => {
  const reviewed = table.get(`${verb} ${path}`);
  return reviewed ? { risk: reviewed, reviewed: true } : { risk: unreviewed(verb, path), reviewed: false };
};

/** Words that methods have in their paths which open a console or a tunnel, or go into a guest. */
const GOES_INSIDE = /vnc|spice|term|console|shell|socket|tunnel|exec|monitor|file-read|sendkey/;

const unreviewed = (verb: string, path: string): Risk => {
  const literals = path.split('/').filter((segment) => !segment.startsWith('{'));
  switch (verb) {
    case 'GET':
      return literals.some((segment) => GOES_INSIDE.test(segment)) ? 'exec' : 'read';
    case 'DELETE':
      return 'destroy';
    default:
      // What begins a console, runs a command or types a key is a POST or a PUT like any other.
      return 'exec';
  }
};
