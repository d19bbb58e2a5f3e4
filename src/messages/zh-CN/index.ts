import type { Catalogue } from '../catalogue.js';
import { annualPlanWords } from './annual-plan.js';
import { archiveWords } from './archive.js';
import { assessmentWords } from './assessment.js';
import { calendarWords } from './calendar.js';
import { checkWords, outcomeWords } from './checks.js';
import { cliWords } from './cli.js';
import { disclosureWords } from './disclosure.js';
import { entropyWords } from './entropy.js';
import { exclusionWords } from './exclusions.js';
import { featureWords } from './features.js';
import { findingWords } from './findings.js';
import { flawWords } from './flaws.js';
import { followUpWords } from './follow-ups.js';
import { groundWords } from './grounds.js';
import { historyWords } from './history.js';
import { itemWords } from './items.js';
import { journalWords } from './journal.js';
import { kernelWords } from './kernel.js';
import { personalDataWords } from './personal-data.js';
import { planWords } from './plan.js';
import { poolWords } from './pools.js';
import { publicationWords } from './publication.js';
import { qualityWords } from './quality.js';
import { recordWords } from './record.js';
import { registerWords } from './registers.js';
import { replayWords } from './replay.js';
import { reportWords } from './report.js';
import { resultWords } from './results.js';
import { ruleWords } from './rules.js';
import { sdkWords } from './sdk.js';
import { tableWords } from './tables.js';
import { versionWords } from './versions.js';

/** 中文. */
export const zh: Catalogue = {
  issues: {
    ...kernelWords,
    ...archiveWords,
    ...registerWords,
    ...tableWords,
    ...versionWords,
    ...itemWords,
    ...poolWords,
    ...annualPlanWords,
    ...calendarWords,
    ...historyWords,
    ...ruleWords,
    ...planWords,
    ...entropyWords,
    ...recordWords,
    ...journalWords,
    ...resultWords,
    ...disclosureWords,
    ...publicationWords,
    ...assessmentWords,
    ...replayWords,
    ...sdkWords,
    ...cliWords,
  },
  exclusions: exclusionWords,
  checks: checkWords,
  outcomes: outcomeWords,
  report: reportWords,
  findings: findingWords,
  quality: qualityWords,
  grounds: groundWords,
  place: { row: '第 {row} 行', entry: '第 {row} 项', separator: ' › ' },
  registers: {
    items: '随机抽查事项清单',
    targets: '检查对象名录库',
    inspectors: '执法检查人员名录库',
    rules: '随机抽查工作细则',
    plans: '年度抽查计划',
    history: '检查台账',
  },
  features: featureWords,
  flaws: flawWords,
  followUps: followUpWords,
  personalData: personalDataWords,
};
