/**
 * Family names that stand before the given name, as Chinese, Korean and Vietnamese names do in other languages too: the
 * commonest ones in Latin letters. What begins with one shows no family name for sure ("Kim Clark" pays for it).
 */
const families = new Set(
  (
    "ahn bae baek bai cai cao cha chang chen cheng cho choe choi chow chu cui dai deng ding dong du duan fan fang feng " +
    "fu gao gong gu guo han hao he heo hong hou hsu hu huang hwang im jang jeon jeong ji jia jiang jin jo jun jung kang kim " +
    "ko kong kwon lai lam lee lei leung li liang liao lim lin ling liu lu luo ma mao meng min moon ng ngo nguyen nie pan " +
    "park peng pham phan qi qian qiao qin qiu ren ryu seo shao shen shi shin sim sohn son song su sun tan tang tao tian " +
    "tran tsai tseng vo vu wan wang wei wen won wong woo wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yim yin " +
    "yoo yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou"
  ).split(" "),
);

/** Whether the first word of a name may be the family's. */
export function mayBeFamilyFirst(word: string): boolean {
  return families.has(word.toLowerCase());
}
