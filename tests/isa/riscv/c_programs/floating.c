/* Single-precision work: series, Newton iterations, a small particle system, conversions and comparisons. */
#include "program.h"

static float absolute(float x) { return x < 0 ? -x : x; }

static float exponential(float x) {
  i32 n = (i32)(x * 1.44269504f + (x < 0 ? -0.5f : 0.5f));
  float r = x - (float)n * 0.693147181f, sum = 1, term = 1;
  for (i32 i = 1; i < 10; i++) sum += term *= r / (float)i;
  union {
    float f;
    u32 bits;
  } scale = {.bits = (u32)(n + 127) << 23};
  return sum * scale.f;
}

static float sine(float x) {
  float term = x, sum = x;
  for (i32 i = 1; i < 9; i++) sum += term *= -x * x / (float)((2 * i) * (2 * i + 1));
  return sum;
}

static float cube_root(float x) {
  float y = x;
  for (i32 i = 0; i < 60 && y != 0; i++) y = (2 * y + x / (y * y)) / 3;
  return y;
}

static i32 mandelbrot(float x, float y) {
  float a = 0, b = 0;
  i32 n = 0;
  for (; n < 50 && a * a + b * b < 4; n++) {
    float t = a * a - b * b + x;
    b = 2 * a * b + y;
    a = t;
  }
  return n;
}

void run(u8 *output) {
  float *f = (float *)output;
  for (i32 i = -20; i < 20; i++) {
    float x = (float)i * 0.37f;
    *f++ = exponential(x);
    *f++ = sine(x);
    *f++ = cube_root(x);
    *f++ = __builtin_sqrtf(absolute(x) + 0.001f);
    *f++ = __builtin_copysignf(3.25f, x);
    *f++ = x > 1 ? x : x < -1 ? -x : x * x;
  }
  u8 *image = output + 1024;
  for (i32 i = 0; i < 24; i++)
    for (i32 j = 0; j < 40; j++) image[40 * i + j] = (u8)mandelbrot(-2.2f + 0.075f * (float)j, -1.2f + 0.1f * (float)i);
  struct particle {
    float x, y, dx, dy, mass;
  } p[6];
  for (i32 i = 0; i < 6; i++) p[i] = (struct particle){(float)i, (float)(i * i % 5), 0.1f * (float)i, -0.05f * (float)i, 1 + (float)i};
  for (i32 step = 0; step < 40; step++) {
    for (i32 i = 0; i < 6; i++)
      for (i32 j = 0; j < 6; j++) {
        if (i == j) continue;
        float dx = p[j].x - p[i].x, dy = p[j].y - p[i].y, r = dx * dx + dy * dy + 0.5f;
        float pull = 0.01f * p[j].mass / (r * __builtin_sqrtf(r));
        p[i].dx += pull * dx;
        p[i].dy += pull * dy;
      }
    for (i32 i = 0; i < 6; i++) {
      p[i].x += p[i].dx;
      p[i].y += p[i].dy;
    }
  }
  __builtin_memcpy(output + 2048, p, sizeof p);
  i32 *integers = (i32 *)(output + 2304);
  u32 seed = 5;
  for (i32 i = 0; i < 300; i++) {
    u32 bits = next_random(&seed);
    float value = (float)(i32)bits / (float)(1u << (i % 31));
    *integers++ = (i32)value;
    *integers++ = (i32)(u32)absolute(value);
    float *results = (float *)integers;
    results[0] = (float)bits;
    results[1] = value * value - value;
    integers += 2;
  }
}
