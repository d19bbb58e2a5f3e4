/** The levels of organs, the highest first. */
export const organLevels = ['national', 'province', 'city', 'county', 'township'] as const;

/** A level of `organLevels`. */
export type OrganLevel = (typeof organLevels)[number];

/** How registers word each level; the first word is written back. */
export const organLevelWords: Readonly<Record<OrganLevel, readonly string[]>> = {
  national: ['国家级', '国家', '部级'],
  province: ['省级', '省', '自治区级', '直辖市级'],
  city: ['市级', '市', '地级', '州级', '盟级'],
  county: ['县级', '县', '区级', '县区级', '区县级', '旗级'],
  township: ['所级', '所', '乡镇级', '街道级'],
};
