package org.beffroi.sources.importing.run;

import java.util.Locale;
import org.beffroi.core.archive.Progress;
import org.beffroi.dossier.importing.Imports.Watcher;

/**
 * Whoever waits for an import.
 *
 * @param locale language in which they read what becomes of rows
 * @param watcher told what is durably kept
 * @param progress shows how far it is, and says whether they still wait
 */
public record ImportListener(Locale locale, Watcher watcher, Progress progress) {}
