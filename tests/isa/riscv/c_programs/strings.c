/* String functions written plainly: the vectoriser and strength reduction have their way with them. */
#include "program.h"

static u32 length(const char *s) {
  u32 n = 0;
  while (s[n]) n++;
  return n;
}

static i32 find(const char *text, const char *word) {
  for (i32 i = 0; text[i]; i++) {
    i32 j = 0;
    while (word[j] && text[i + j] == word[j]) j++;
    if (!word[j]) return i;
  }
  return -1;
}

static char *decimal(char *to, i32 value) {
  char digits[12];
  i32 n = 0;
  u32 rest = value < 0 ? 0u - (u32)value : (u32)value;
  if (value < 0) *to++ = '-';
  do digits[n++] = (char)('0' + rest % 10);
  while ((rest /= 10) != 0);
  while (n) *to++ = digits[--n];
  *to = 0;
  return to;
}

static i32 parse(const char *s) {
  i32 sign = *s == '-' ? -1 : 1, value = 0;
  if (*s == '-') s++;
  while (*s >= '0' && *s <= '9') value = value * 10 + (*s++ - '0');
  return sign * value;
}

void run(u8 *output) {
  static const char text[] = "The quick brown fox jumps over the lazy dog; pack my box with five dozen liquor jugs.";
  static const char *const words[] = {"quick", "dog;", "jugs.", "cat", "", "T", "over the", "jugs.."};
  char *upper = (char *)output;
  u32 n = length(text);
  for (u32 i = 0; i < n; i++) upper[i] = (text[i] >= 'a' && text[i] <= 'z') ? (char)(text[i] - 32) : text[i];
  char *reversed = (char *)output + 256;
  for (u32 i = 0; i < n; i++) reversed[i] = text[n - 1 - i];
  u32 *histogram = (u32 *)(output + 512);
  for (u32 i = 0; i < n; i++) histogram[(u8)text[i]]++;
  i32 *found = (i32 *)(output + 1536);
  for (i32 i = 0; i < 8; i++) found[i] = find(text, words[i]);
  char *numbers = (char *)output + 1600;
  i32 *parsed = (i32 *)(output + 2800);
  u32 seed = 4242;
  for (i32 i = 0; i < 90; i++) {
    i32 value = i == 0 ? (-2147483647 - 1) : (i32)next_random(&seed) >> (i % 31);
    char *end = decimal(numbers, value);
    parsed[i] = parse(numbers);
    numbers = end + 1;
  }
  u8 *copy = output + 4000;
  for (i32 offset = 0; offset < 16; offset++) {
    for (i32 i = 0; i < 61; i++) copy[80 * offset + offset + i] = output[1600 + 3 * offset + i];
  }
  u32 spaces = 0;
  for (u32 i = 0; i < 4000; i++) spaces += output[i] == ' ';
  *(u32 *)(output + 6000) = spaces;
}
