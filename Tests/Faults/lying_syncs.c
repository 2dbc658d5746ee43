// Says that the disk holds something without asking it to: folders, or with LIE=all everything.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int lies(int file) {
  const char *lie = getenv("LIE");
  struct stat status;
  if (lie && !strcmp(lie, "all")) return 1;
  return fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
}

int fsync(int file) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
  return lies(file) ? 0 : real(file);
}

int fdatasync(int file) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
  return lies(file) ? 0 : real(file);
}
