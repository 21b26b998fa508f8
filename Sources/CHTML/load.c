#include "shim.h"
#include <dlfcn.h>

#if !defined(__APPLE__)
/* The library whose headers these are; 2.14 broke with the structures of those before it. */
#if LIBXML_VERSION >= 21400
#define LIBRARY "libxml2.so.16"
#else
#define LIBRARY "libxml2.so.2"
#endif

static chtml_functions functions;

const chtml_functions *chtml_load(void) {
  void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return NULL;
  functions.init_library = (__typeof__(&xmlInitParser))dlsym(library, "xmlInitParser");
  functions.new_parser = (__typeof__(&htmlNewParserCtxt))dlsym(library, "htmlNewParserCtxt");
  functions.read_memory = (__typeof__(&htmlCtxtReadMemory))dlsym(library, "htmlCtxtReadMemory");
  functions.stop_parser = (__typeof__(&xmlStopParser))dlsym(library, "xmlStopParser");
  functions.free_parser = (__typeof__(&htmlFreeParserCtxt))dlsym(library, "htmlFreeParserCtxt");
  int is_whole = functions.init_library && functions.new_parser && functions.read_memory &&
                 functions.stop_parser && functions.free_parser;
  return is_whole ? &functions : NULL;
}
#endif
