package org.beffroi.core.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Where an archive lives and whose calendar it follows.
 *
 * @param folder the dossier's folder: {@code mentions/}, {@code acts/} hold the truth, {@code index/} the cache
 * @param writer name of the person and machine that writes here, safe as a file name
 * @param machine name of this machine, safe as a file name: each has an index of its own
 * @param zone the dossier's time zone
 * @param today the dossier's today, asked at each search since it rolls at midnight
 */
public record ArchivePlace(Path folder, String writer, String machine, ZoneId zone, Supplier<LocalDate> today) {}
