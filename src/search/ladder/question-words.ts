/** Words that ask but do not name: taken away when the whole question is not found as it stands. */

/** Anywhere in a Chinese question, longest first. */
const chineseAsking =
  /请问|想问一?下?|我?想(?:知道|了解|咨询)|了解一?下|能不能|能否|可不可以|可以|是不是|是否|有没有|会不会|要不要|怎么(?:样|办理|办|回事|申请)?|怎样|如何|什么(?:时候|意思|样|地方|人|叫)?|什么是|啥|哪(?:些|里|儿|个|家|年|种|位|国|所|几个|几家|座|项)|第几|几(?:个|家|项|名|位|次|年|种|人|所|成|吨)|多少(?:个|家|项|名|人|元|钱|次|吨|位|种|亿|万|头)?|多(?:大|高|长|快|久|远|重)|为(?:什么|何|啥)|谁|吗|呢|吧|啊|呀|的|了/gu;
/** Only at the edge of what is left: inside a word they may be part of it. */
const chineseEdges =
  /^(?:是|有|在|和|与|及|对|给|我们?|你们?|您|会|能|要|想|由|被|把|从|到|向|关于|这个?|那个?|又|都|还|叫做?)+|(?:是|有|在|和|与|及|对|给|我|你|您|会|能|要|想|由|被|把|从|到|向|叫做?)+$/u;
/** What people want to do with what they look for. Taken away only when nothing else helps. */
const chineseErrands =
  /申请|办理|怎么办|查询|介绍|简介|情况|资料|信息|官网|网站|网址|电话|地址|条件|流程|步骤|时间|最新|进展|名单|意思|含义|解释|定义|作用|好处|区别|数量|总数|人数|手续|要求|获得|领取|拿到|开通/gu;

const english = new Set(
  (
    'a an the of in on at to for from by with about as into over after and or but is are was were be been being am ' +
    'do does did done has have had having can could may might will would shall should must what which who whom whose ' +
    'where when why how that this these those there here it its i me my we our us you your he she they them their ' +
    'any some all each much many more most please tell show find get give know explain mean means meaning there’s ' +
    'what’s s t if than then so not no yes also very just vs per say says said proportion percentage percent share amount'
  ).split(' '),
);

/** Whether an English word only asks: `how`, `many`, `the`. */
export const isAskingWord = (word: string): boolean => english.has(word);

/** Who asks which place something takes names what it takes. */
const chineseRank = /排?第几(?:名|位)?|排(\p{Script=Han}{0,4})(?:多少|几)(?:名|位)?/gu;

/** A folded question without its Chinese asking words; what they parted is parted by a space. */
export function withoutAsking(text: string): string {
  const named = text.replace(chineseRank, (_, within?: string) => `${within ?? ''} 位次 `);
  return trimEdges(named.replace(chineseAsking, ' '));
}

/** The same, and without the errand: `青科贷怎么申请` → `青科贷`. */
export function withoutErrands(text: string): string {
  return trimEdges(withoutAsking(text).replace(chineseErrands, ' '));
}

const trimEdges = (text: string): string =>
  text
    .split(/\s+/)
    .map((part) =>
      /\p{Script=Han}/u.test(part) ? part.replace(chineseEdges, '').replace(chineseEdges, '') : part,
    )
    .filter(Boolean)
    .join(' ');
