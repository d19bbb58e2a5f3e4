/**
 * 随机抽查工作细则 of the sample district as a file says it: one rule set by credit risk class over everybody, one by
 * street and town over small food businesses. A department's own file looks the same.
 */
export const sampleRulesFile = {
  format: 'double-random/rules@1',
  rules: [
    {
      id: 'XZ-market-2026',
      name: '样例区市场监管领域随机抽查工作细则（2026年）',
      basis: ['国办发〔2015〕58号', '国市监信监发〔2022〕6号'],
      method: 'seedrandom@1',
      targets: { statuses: ['active'], coolDownMonths: 12 },
      inspectors: { examinationYear: 2025, itemScope: 'ignored', maximumVisits: 12 },
      strata: {
        by: ['creditClass'],
        missing: 'exclude',
        quantities: [
          {
            where: { creditClass: 'A' },
            quantity: { kind: 'ratio', comparator: '>=', ratio: '2%' },
            reserve: 5,
          },
          {
            where: { creditClass: 'B' },
            quantity: { kind: 'ratio', comparator: '>=', ratio: '5%' },
            reserve: 5,
          },
          {
            where: { creditClass: 'C' },
            quantity: { kind: 'ratio', comparator: '>=', ratio: '10%' },
            reserve: 5,
          },
          {
            where: { creditClass: 'D' },
            quantity: { kind: 'ratio', comparator: '>=', ratio: '20%' },
            reserve: 5,
          },
        ],
        overall: { quantity: { kind: 'ratio', comparator: '>=', ratio: '5%' } },
      },
      team: [{ id: 'pair', count: 2, role: { kind: 'any' }, byArea: false }],
      remedies: [
        { kind: 'raise-cap', approver: '样例区市场监督管理局分管负责人' },
        { kind: 'direct-appointment', approver: '样例区市场监督管理局主要负责人' },
      ],
    },
    {
      id: 'XZ-food-2026',
      name: '样例区食品安全随机抽查工作细则（2026年）',
      basis: ['《食品生产经营监督检查管理办法》', '国办发〔2015〕58号'],
      method: 'sha256@1',
      targets: { statuses: ['active'], kinds: ['individual-household'], coolDownMonths: 6 },
      inspectors: { examinationYear: 2025, itemScope: 'required', maximumVisits: 20 },
      strata: {
        by: ['district'],
        missing: 'exclude',
        quantities: [{ where: {}, quantity: { kind: 'count', comparator: '=', count: 20 }, reserve: 2 }],
      },
      team: [
        { id: 'leader', count: 1, role: { kind: 'qualification', value: '食品安全检查员' }, byArea: false },
        { id: 'member', count: 1, role: { kind: 'any' }, byArea: false },
      ],
      remedies: [{ kind: 'neighbouring-pool', approver: '样例区市场监督管理局主要负责人' }],
    },
  ],
} as const;
