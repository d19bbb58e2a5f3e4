/** 主题分类 of everything that is published. */
export const subject = '“双随机、一公开”监管';
