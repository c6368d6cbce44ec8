/**
 * The import law. Rules with `reachable` follow chains: no lib in between can smuggle a framework into a workflow.
 */
const pureRooms = '^libs/(domain|catalogue|contracts)/src';
const test = '\\.(spec|fixture)\\.ts$|spec-support\\.ts$';
const shared = 'config|persistence|telemetry|http';
const infrastructure = 'registers|evidence|documents|signing|exchange|notices|identity|audit|temporal|casework';

/** Infrastructure libs know the pure rooms and the shared ones; the exceptions are written out. */
const mayAlsoUse = { evidence: 'registers|exchange', casework: 'audit|documents|evidence|registers|temporal' };
const keepToThemselves = infrastructure.split('|').map((lib) => ({
  name: `${lib}-keeps-to-itself`,
  comment: `libs/${lib} imports no other infrastructure lib${mayAlsoUse[lib] ? ` but ${mayAlsoUse[lib]}` : ''}`,
  severity: 'error',
  from: { path: `^libs/${lib}/src`, pathNot: test },
  to: {
    path: `^libs/(${infrastructure})/src`,
    pathNot: `^libs/(${[lib, mayAlsoUse[lib]].filter(Boolean).join('|')})/src`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      comment: 'types are gone before anything runs, so a circle through them is none',
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-rooms-know-no-framework',
      comment: 'domain, catalogue and contracts run in workflows, browsers and servers alike',
      severity: 'error',
      from: { path: pureRooms, pathNot: test },
      to: { path: '^node_modules|^[a-z]+$', dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'pure-rooms-reach-pure-rooms',
      severity: 'error',
      from: { path: pureRooms, pathNot: test },
      to: { reachable: true, path: '^(apps|activities|workflows|libs)/', pathNot: `${pureRooms}` },
    },
    {
      name: 'workflows-stay-deterministic',
      comment:
        "a workflow reaches domain, contracts, types of the catalogue and the engine's workflow library, nothing else",
      severity: 'error',
      from: { path: '^workflows/src', pathNot: test },
      to: {
        reachable: true,
        path: '^(apps|activities|libs)/|^node_modules/(@nestjs|typeorm|pg|fastify)',
        pathNot: '^libs/(domain|contracts|catalogue)/src',
      },
    },
    {
      name: 'workflows-use-catalogue-types-only',
      severity: 'error',
      comment: 'nor does what a workflow reaches: a text or an edition that changes must not change a running dossier',
      from: { path: '^(workflows|libs/(domain|contracts))/src', pathNot: test },
      to: { path: '^libs/catalogue', dependencyTypesNot: ['type-only'] },
    },
    ...keepToThemselves,
    {
      name: 'shared-libs-know-no-infrastructure',
      severity: 'error',
      from: { path: `^libs/(${shared})/src`, pathNot: test },
      to: { path: `^libs/(${infrastructure})/src` },
    },
    {
      name: 'invented-people-stay-out-of-the-product',
      comment: 'only specs, the sandbox and the local launcher know invented people',
      severity: 'error',
      from: { pathNot: `^libs/testing|^apps/(sandbox|local)|^test/|${test}` },
      to: { path: '^libs/testing' },
    },
    {
      name: 'libs-know-no-apps',
      severity: 'error',
      from: { path: '^(libs|activities|workflows)/', pathNot: test },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-do-not-know-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: test },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'portal-imports-domain-and-catalogue-only',
      severity: 'error',
      from: { path: '^apps/portal/src' },
      to: { path: '^(libs|activities|workflows)/', pathNot: '^libs/(domain|catalogue)/src' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|var|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
