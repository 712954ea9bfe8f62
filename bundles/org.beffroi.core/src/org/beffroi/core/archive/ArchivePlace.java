package org.beffroi.core.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.beffroi.core.mention.Forgotten;

/**
 * Where an archive lives and whose calendar it follows.
 *
 * @param folder the dossier's folder: {@code mentions/}, {@code acts/} hold the truth, {@code index/} the cache
 * @param writer name of the person and machine that writes here, safe as a file name
 * @param machine name of this machine, safe as a file name: each has an index of its own
 * @param zone the dossier's time zone
 * @param today the dossier's today, asked at each search since it rolls at midnight
 * @param erased whether a mention is of a person or an address that was erased: it is neither taken in nor shown again
 */
public record ArchivePlace(
        Path folder, String writer, String machine, ZoneId zone, Supplier<LocalDate> today, Forgotten erased) {

    /** A place where nothing was ever erased. */
    public ArchivePlace(Path folder, String writer, String machine, ZoneId zone, Supplier<LocalDate> today) {
        this(folder, writer, machine, zone, today, mention -> false);
    }
}
