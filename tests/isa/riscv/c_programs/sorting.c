/* Quicksort, heapsort, merge sort and insertion sort of the same numbers, as words, halfwords and bytes. */
#include "program.h"

static void quicksort(i32 *a, i32 low, i32 high) {
  while (low < high) {
    i32 pivot = a[(low + high) / 2], i = low, j = high;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) {
        i32 t = a[i];
        a[i++] = a[j];
        a[j--] = t;
      }
    }
    if (j - low < high - i) {
      quicksort(a, low, j);
      low = i;
    } else {
      quicksort(a, i, high);
      high = j;
    }
  }
}

static void sift_down(u16 *a, i32 root, i32 n) {
  for (i32 child; (child = 2 * root + 1) < n; root = child) {
    if (child + 1 < n && a[child + 1] > a[child]) child++;
    if (a[root] >= a[child]) return;
    u16 t = a[root];
    a[root] = a[child];
    a[child] = t;
  }
}

static void heapsort(u16 *a, i32 n) {
  for (i32 i = n / 2; i-- > 0;) sift_down(a, i, n);
  for (i32 i = n; --i > 0;) {
    u16 t = a[0];
    a[0] = a[i];
    a[i] = t;
    sift_down(a, 0, i);
  }
}

static void merge_sort(u32 *a, u32 *scratch, i32 n) {
  if (n < 2) return;
  i32 half = n / 2;
  merge_sort(a, scratch, half);
  merge_sort(a + half, scratch, n - half);
  for (i32 i = 0; i < half; i++) scratch[i] = a[i];
  for (i32 i = 0, j = half, k = 0; i < half; k++) a[k] = (j < n && a[j] < scratch[i]) ? a[j++] : scratch[i++];
}

static void insertion_sort(i8 *a, i32 n) {
  for (i32 i = 1; i < n; i++) {
    i8 value = a[i];
    i32 j = i;
    for (; j > 0 && a[j - 1] > value; j--) a[j] = a[j - 1];
    a[j] = value;
  }
}

void run(u8 *output) {
  static u32 scratch[300];
  i32 *words = (i32 *)output;
  u32 *unsigned_words = (u32 *)(output + 2048);
  u16 *halves = (u16 *)(output + 4096);
  i8 *bytes = (i8 *)(output + 6144);
  u32 seed = 12345;
  for (i32 i = 0; i < 512; i++) {
    words[i] = (i32)next_random(&seed);
    unsigned_words[i] = next_random(&seed) >> (i & 31);
  }
  for (i32 i = 0; i < 1024; i++) halves[i] = (u16)next_random(&seed);
  for (i32 i = 0; i < 2048; i++) bytes[i] = (i8)next_random(&seed);
  quicksort(words, 0, 511);
  merge_sort(unsigned_words, scratch, 512);
  heapsort(halves, 1024);
  insertion_sort(bytes, 400);
}
