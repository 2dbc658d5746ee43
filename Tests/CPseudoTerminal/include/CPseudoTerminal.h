#include <sys/types.h>
#include <termios.h>

/// Starts a program under a new terminal of its own, so many columns wide and rows high.
///
/// Returns its process, or -1; `terminal` receives the descriptor to type into and read from, and
/// `modes` how the terminal was set before the program could change it.
pid_t pseudo_terminal_spawn(const char *program, char *const arguments[],
                            char *const environment[], unsigned short columns,
                            unsigned short rows, int *terminal, struct termios *modes);
