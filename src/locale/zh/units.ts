import type { Units } from "../words/units.ts";

/** The Chinese words for measures. */
export const units: Units = {
  words: {
    mm: "毫米",
    cm: "厘米",
    m: "米",
    km: "千米/公里",
    "m²": "平方米",
    "km²": "平方千米/平方公里",
    ha: "公顷",
    g: "克",
    kg: "千克/公斤",
    t: "吨",
    l: "升",
    s: "秒/秒钟",
    min: "分钟",
    h: "小时",
    "km/h": "千米每小时/公里每小时",
    kW: "千瓦",
    MW: "兆瓦",
    "%": "",
    "°C": "摄氏度",
    "€": "欧元",
    $: "美元",
    "£": "英镑",
  },
};
