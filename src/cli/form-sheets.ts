/** The sheets of an entry form's workbook. */
export const formSheets = { form: '录入表', codes: '代码表', guide: '填表说明' } as const;
