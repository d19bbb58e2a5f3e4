import { catalogues, type Wording } from 'double-random/messages';

const chapters = [
  ['issues', '问题代码', '操作被拒绝或有提示时出现；导入回执、命令行和核验报告里都是这些代码。'],
  ['exclusions', '排除理由', '名录中某个对象或人员没有进入抽取的理由，封存在名录的条目里。'],
  ['checks', '核验项目', '重放一份公示时逐项给出“通过”“不通过”或“无法判定”。'],
  ['findings', '名录质量问题', '`double-random check` 检查一单、两库时找的就是这些，一种一节。'],
] as const;

/** docs/codes.md, from the words themselves: every code, what it says in both languages and what to do. */
export function codesPage(): string {
  const parts = chapters.map(([kind, title, purpose]) => {
    const english: Readonly<Record<string, Wording>> = catalogues.en[kind];
    const entries = Object.entries<Wording>(catalogues.zh[kind]);
    return [`## ${title}`, purpose, ...entries.map(([code, zh]) => entryOf(code, zh, english[code]))].join(
      '\n\n',
    );
  });
  return `${[preface, ...parts].join('\n\n')}\n`;
}

const preface = `# 代码一览

本页由词表生成（\`npm run codes\`），不要手工修改。花括号里的词在实际提示中换成具体的文字或数字，提示之前会先印出
文件、行号和列名。任何一个代码都可以离线查询，例如 \`double-random explain kernel.ratio-malformed\`。

This page is generated from the catalogue of words.`;

function entryOf(code: string, zh: Wording, en: Wording | undefined): string {
  return [
    `### \`${code}\``,
    `${zh.message}  \n**怎么办** ${zh.remedy}`,
    `${en?.message}  \n**What to do** ${en?.remedy}`,
  ].join('\n\n');
}
