// Lets every second write be interrupted, and every other one take only half of the bytes.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <unistd.h>

ssize_t write(int file, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  static int turn;
  if (!real) real = dlsym(RTLD_NEXT, "write");
  if (turn++ % 2 == 0) {
    errno = EINTR;
    return -1;
  }
  return real(file, bytes, count > 1 ? count / 2 : count);
}
