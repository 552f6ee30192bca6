/** Whole numbers in base 36, parted by spaces; `5*c` is twelve fives. `numbersOf` in src/write/typeset reads them. */
export function packedNumbers(numbers) {
  const words = [];
  for (let index = 0; index < numbers.length; ) {
    let end = index + 1;
    while (end < numbers.length && numbers[end] === numbers[index]) end++;
    const word = numbers[index].toString(36);
    words.push(end - index === 1 ? word : `${word}*${(end - index).toString(36)}`);
    index = end;
  }
  return words.join(" ");
}
