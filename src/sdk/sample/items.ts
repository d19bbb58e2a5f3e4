import type { InspectionItem, InspectionMethod } from '../../core/items/index.js';
import { civilDate, compareBy, identifier } from '../../core/kernel/index.js';

/** What differs from item to item. */
interface ItemSketch {
  readonly id: string;
  readonly name: string;
  readonly key?: boolean;
  readonly basis: readonly string[];
  readonly authority: string;
  readonly targets: string;
  readonly content: string;
  readonly methods: readonly InspectionMethod[];
  readonly ratio: string;
}

const marketAuthority = '样例区市场监督管理局';

const sketches: readonly ItemSketch[] = [
  {
    id: 'SC-01',
    name: '登记事项检查',
    basis: [
      '《中华人民共和国市场主体登记管理条例》第三十八条',
      '《中华人民共和国市场主体登记管理条例实施细则》第六十六条',
    ],
    authority: marketAuthority,
    targets: '企业、个体工商户',
    content: '名称、住所（经营场所）、法定代表人、经营范围等登记事项与实际是否一致',
    methods: ['on-site', 'documentary'],
    ratio: '按信用风险分类确定，总体不低于5%',
  },
  {
    id: 'SC-02',
    name: '公示信息检查',
    basis: ['《企业信息公示暂行条例》第十四条', '《企业公示信息抽查办法》'],
    authority: marketAuthority,
    targets: '企业、个体工商户',
    content: '年度报告和即时公示信息是否按时公示，内容是否真实',
    methods: ['documentary', 'online-monitoring'],
    ratio: '不低于3%',
  },
  {
    id: 'SC-03',
    name: '注册资本缴纳情况检查',
    basis: ['《国务院关于实施〈中华人民共和国公司法〉注册资本登记管理制度的规定》第五条'],
    authority: marketAuthority,
    targets: '公司',
    content: '认缴和实缴出资的公示信息是否真实',
    methods: ['documentary', 'entrusted'],
    ratio: '不低于1%',
  },
  {
    id: 'SP-01',
    name: '餐饮服务食品安全检查',
    key: true,
    basis: ['《食品生产经营监督检查管理办法》第五条、第十条、第二十三条'],
    authority: marketAuthority,
    targets: '餐饮服务经营者',
    content: '经营资质、从业人员健康管理、原料控制、加工制作过程、清洗消毒',
    methods: ['on-site', 'testing'],
    ratio: '不设上限，两年覆盖一次',
  },
  {
    id: 'SP-02',
    name: '食品销售安全检查',
    key: true,
    basis: ['《食品生产经营监督检查管理办法》第五条、第十条、第二十二条'],
    authority: marketAuthority,
    targets: '食品销售经营者',
    content: '进货查验、贮存条件、标签标识、过期食品处置',
    methods: ['on-site'],
    ratio: '不设上限，两年覆盖一次',
  },
  {
    id: 'TS-01',
    name: '特种设备使用安全检查',
    key: true,
    basis: ['《特种设备安全监督检查办法》第八条、第十五条'],
    authority: marketAuthority,
    targets: '特种设备使用单位',
    content: '使用登记、定期检验、作业人员持证、安全管理制度',
    methods: ['on-site'],
    ratio: '不低于10%',
  },
  {
    id: 'KD-01',
    name: '快递经营活动检查',
    basis: ['《快递暂行条例》第三十七条'],
    authority: '样例区邮政管理局',
    targets: '快递经营企业及其分支机构',
    content: '经营许可、收寄验视、用户信息保护',
    methods: ['on-site'],
    ratio: '不低于5%',
  },
  {
    id: 'HS-01',
    name: '报废机动车回收活动检查',
    basis: ['《报废机动车回收管理办法》第十六条'],
    authority: '样例区商务局',
    targets: '报废机动车回收企业',
    content: '资质条件、回收证明、拆解登记',
    methods: ['on-site'],
    ratio: '全部',
  },
  {
    id: 'RS-01',
    name: '人力资源服务活动检查',
    basis: ['《人力资源市场暂行条例》第三十五条'],
    authority: '样例区人力资源和社会保障局',
    targets: '经营性人力资源服务机构',
    content: '许可备案、服务台账、收费公示',
    methods: ['on-site', 'documentary'],
    ratio: '不低于5%',
  },
  {
    id: 'SP-03',
    name: '食品生产安全检查',
    key: true,
    basis: ['《食品生产经营监督检查管理办法》第五条、第十条'],
    authority: marketAuthority,
    targets: '食品生产者',
    content: '生产许可、原辅料控制、生产过程控制、出厂检验、食品召回',
    methods: ['on-site', 'testing'],
    ratio: '不设上限，两年覆盖一次',
  },
];

/** 随机抽查事项清单 of the sample district: real legal bases, our own wording. */
export function sampleItems(): readonly InspectionItem[] {
  return sketches
    .map(
      ({ id, key = false, ...sketch }): InspectionItem => ({
        ...sketch,
        id: identifier(id),
        category: key ? 'key' : 'general',
        frequency: '每年1次',
        inspectorRequirement: '两名以上持有效执法证的检查人员',
        published: true,
        effectiveFrom: civilDate('2026-01-01'),
      }),
    )
    .sort(compareBy(({ id }) => id));
}
