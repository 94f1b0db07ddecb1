/* Start and end of the programs: a stack, the work, then Linux's write(1, output, bytes) and exit(0). On a bare hart the
   first ecall is the end, with the address and length of the output in a1 and a2. */
#include "program.h"

unsigned char output[OUTPUT_BYTES];
unsigned char stack[0x10000] __attribute__((aligned(16)));

__asm__(
    ".globl _start\n"
    "_start:\n"
    "  la sp, stack + 0x10000\n"
    "  la a0, output\n"
    "  call run\n"
    "  li a0, 1\n"
    "  la a1, output\n"
    "  li a2, 8192\n"
    "  li a7, 64\n"
    "  ecall\n"
    "  li a0, 0\n"
    "  li a7, 93\n"
    "  ecall\n");
void *memcpy(void *to, const void *from, __SIZE_TYPE__ n) {
  unsigned char *t = to;
  const unsigned char *f = from;
  while (n--) *t++ = *f++;
  return to;
}

void *memset(void *to, int value, __SIZE_TYPE__ n) {
  unsigned char *t = to;
  while (n--) *t++ = (unsigned char)value;
  return to;
}
