/** Words that break formats, each to stand in every text of a quiz. */
export const hostileWords: readonly (readonly [name: string, words: string])[] = [
  ["signs of GIFT", "~ = # { } : \\ -> %25% ~%0% \\= \\~"],
  ["signs of XML", `]]> --> <!-- & < > " ' &amp; &lt; <b>x</b> <![CDATA[y]]>`],
  ["scripts and templates", `<script>alert(1)</script> {{ 7*7 }} {% raw %} \${x}`],
  ["gaps of others", "[[1]] [gap1] [gap] [gap_1] | a|b {1:SA:=x}"],
  ["tabs and lines", "a\tb\nc\r\nd\re"],
  ["blank lines", "a\n\n\nb"],
  ["names of objects", "__proto__ constructor toString"],
  ["emoji and marks", "🎈 👩‍👩‍👧 e\u0301 ﬁ"],
  ["right to left", "العربية \u202eabc\u202c עברית"],
  ["control characters", "a\u0000b\u0007c\u001bd"],
  ["halves of pairs", "a\ud800b\udc00c"],
  ["spaces", "  a  b  "],
  ["ten thousand characters", "word ".repeat(2000)],
];
