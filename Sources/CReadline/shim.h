#pragma once
/* readline.h uses FILE without including stdio.h itself. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

/*
 * What Swift cannot do itself: set readline's globals, and handle a signal with nothing but
 * async-signal-safe calls. The state below is one copy per Swift file that uses these helpers,
 * so the helpers that touch it are called from one file, ReadlineSource.swift.
 */

static int creadline_signal_pipe[2] = {-1, -1};
static void (*creadline_interrupted)(void) = NULL;
static int creadline_shown_prefix = 0;

static void creadline_on_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  if (number == SIGINT && creadline_interrupted != NULL) creadline_interrupted();
  /* The pipe does not block: when it is full, enough signals are waiting already. */
  ssize_t written = write(creadline_signal_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

/* Handles a signal, or leaves it to the system; what whoever started the program wants to be
 * ignored stays ignored. */
static void creadline_handle(int number, int is_handled) {
  struct sigaction action;
  if (sigaction(number, NULL, &action) != 0 || action.sa_handler == SIG_IGN) return;
  action.sa_handler = is_handled ? creadline_on_signal : SIG_DFL;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/*
 * The reading end of a pipe that gets the number of every signal of the terminal, or -1.
 * `interrupted` is called inside the handler of Ctrl-C and may only store to memory.
 */
static inline int creadline_open_signal_pipe(void (*_Nonnull interrupted)(void)) {
  if (creadline_signal_pipe[0] >= 0) return creadline_signal_pipe[0];
  int ends[2];
  if (pipe(ends) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
    fcntl(ends[end], F_SETFL, O_NONBLOCK);
  }
  creadline_signal_pipe[0] = ends[0];
  creadline_signal_pipe[1] = ends[1];
  creadline_interrupted = interrupted;
  creadline_handle(SIGINT, 1);
  creadline_handle(SIGWINCH, 1);
  return ends[0];
}

/* Handles the signals that stop or end the process while readline has the terminal; at other times
 * the terminal is as the program found it, and the system does with them what it always does. */
static inline void creadline_handle_stops(int is_editing) {
  creadline_handle(SIGTSTP, is_editing);
  creadline_handle(SIGTERM, is_editing);
  creadline_handle(SIGHUP, is_editing);
}

/* Stops or ends the process as the signal does by default, with the terminal as it was found. */
static inline void creadline_obey_signal(int number) {
  struct sigaction action;
  struct sigaction previous;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  rl_cleanup_after_signal();
  sigaction(number, &action, &previous);
  raise(number);
  /* Only a stopped process comes here, when it goes on. */
  sigaction(number, &previous, NULL);
  rl_reset_after_signal();
  rl_forced_update_display();
}

/* Lists matches without the words that stand before the completed name. */
static void creadline_show_matches(char **matches, int count, int longest) {
  (void)longest;
  char **shown = (char **)calloc((size_t)count + 2, sizeof *shown);
  if (shown == NULL) return;
  int widest = 0;
  for (int i = 0; i <= count; i++) {
    int length = (int)strlen(matches[i]);
    int skipped = length < creadline_shown_prefix ? length : creadline_shown_prefix;
    shown[i] = matches[i] + skipped;
    if (length - skipped > widest) widest = length - skipped;
  }
  rl_display_match_list(shown, count, widest);
  rl_forced_update_display();
  free(shown);
}

/* Called by readline with the whole line up to the cursor, since no character breaks words. */
static inline void creadline_set_up(rl_completion_func_t *_Nonnull complete) {
  rl_readline_name = "rolecall";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_completer_word_break_characters = "";
  rl_completer_quote_characters = "";
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = creadline_show_matches;
}

/* What every completion sets anew: no file names of readline's own, how much of a match is not
 * shown, and whether a blank follows the only match. */
static inline void creadline_begin_completion(int shown_prefix, int ends_words) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = ends_words ? ' ' : '\0';
  creadline_shown_prefix = shown_prefix;
}
