import { html } from '../../markup/index.js';
import { manifestName, sumsName } from '../file-names.js';
import { type WithheldFields, withheldFields } from '../shown.js';
import { showDigest } from './digest.js';
import type { PageContent, Section } from './section.js';

/** What the page proves, and what nothing on it can prove. */
export function showLimits(content: PageContent): Section {
  const { edition, plan, record } = content;
  const alone = record.assurance.level === 'single-party';
  const sealed = plan.disclosure.profile === 'sealed' && edition === 'public';
  const proven = [
    '名录、规则和数量就是封存指纹所封存的，封存之后一个字也没有改过。',
    '种子由封存指纹、各方揭示的秘密数和指定的公共随机数算出，秘密数与封存前交出的指纹相符。',
    ...(sealed
      ? ['公布的每一行都在封存的名录之内。', '未纳入的每一类原因都有数可查。']
      : [
          '名单和选派完全由种子按公开的算法算出，任何人重算都得到同样的结果。',
          '名录中没有纳入的，每一户、每一人都有原因。',
        ]),
    ...(record.unassigned || plan.draws === 'targets' ? [] : ['封存时登记的回避关系全部得到遵守。']),
  ];
  const unproven = [
    '名录是否完整、是否与实际相符：要用登记机关的公开信息核对。',
    '封存是否真的早于随机数：要看封存指纹当时公布在哪里、由谁见证。',
    '公共随机数是否抄录属实：请与开奖公告或者现场记录核对。',
    ...(plan.handedDown
      ? [`上级的抽取是否属实：请用${plan.handedDown.authority}公示的抽取 ${plan.handedDown.drawId} 核对。`]
      : []),
    ...withheldWords[withheldFields(content)],
    '依法看得到名单的人是否走漏消息。',
    '检查本身是否认真、结果是否属实。',
    ...(alone ? ['提交秘密数的一方是否事先反复试过：只有一方出数时无法排除，所以只能用于演练。'] : []),
    ...(sealed ? ['整个顺序：公示版不公布没有抽中的名录，要由持有审计版的机关重算。'] : []),
  ];
  const body = html`<div class="pair">
<div><h3>能证明</h3><ul>${proven.map((line) => html`<li>${line}</li>`)}</ul></div>
<div><h3>不能证明</h3><ul>${unproven.map((line) => html`<li>${line}</li>`)}</ul></div>
</div>`;
  return { id: 'limits', title: '本页能证明什么，不能证明什么', body };
}

// The sentence on the class alone stands on pages already published, which a replay writes again to the byte.
const withheldWords: Readonly<Record<WithheldFields, readonly string[]>> = {
  none: [],
  'credit-class': [
    '公布的名称与代码是否相符：登记记录载有信用风险分类，不在公示版内，请与登记机关的公开信息核对。',
  ],
  internal: [
    '公布的名称与代码是否相符：登记记录载有信用风险分类、监管标签等内部信息，不在公示版内，请与登记机关的公开信息核对。',
  ],
};

/** How to check the bundle with everybody's tools. */
export function showChecking({ commitment }: PageContent): Section {
  const body = html`<ol>
<li><p>把封存指纹与封存当时公布的指纹（公告栏、政府网站、公证或者纪检监察机构留存的）逐字比对：</p><p>${showDigest(commitment)}</p></li>
<li><p>取得本页所在的整个文件夹，核对文件是否完整（Windows 可以用 <code>certutil -hashfile 文件名 SHA256</code> 逐个核对）：</p><pre tabindex="0" aria-label="核对文件的命令">sha256sum -c ${sumsName}</pre></li>
<li><p>从头重算一遍种子、名单和选派，逐项得到“通过”“不通过”或者“无法判定”：</p><pre tabindex="0" aria-label="重算的命令">double-random replay .</pre></li>
</ol>
<p class="note">文件清单见 <code>${manifestName}</code>。核对不需要联网，本页不含任何程序，也不会发出任何请求。</p>`;
  return { id: 'checking', title: '怎样核对', body };
}
