package org.beffroi.strategy.document.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long documents are kept as they were made. Of each document and format the last {@value #ALWAYS} makings stay whatever their
 * age, and all that are younger than {@value #DAYS} days; older ones go with the next making. A copy that somebody began to edit
 * longer ago than that can no longer be renewed, and is then told so.
 *
 * @param folder of the makings; may not exist
 */
record MadeHistory(Path folder) {

    static final int ALWAYS = 20;
    static final int DAYS = 400;

    private record Making(Path file, FileTime when) {}

    /**
     * Deletes what need not be kept.
     *
     * @param stem what the names of this document's makings begin with, before the revision
     * @param format ending of their names, without its dot
     * @throws IOException if the folder cannot be read; a file that cannot be deleted stays for the next time
     */
    void prune(String stem, String format, Instant now) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(stem) + "-[0-9a-f]+\\." + Pattern.quote(format));
        List<Making> makings = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            one -> name.matcher(one.getFileName().toString()).matches())
                    .toList()) {
                makings.add(new Making(file, Files.getLastModifiedTime(file)));
            }
        }
        makings.sort(Comparator.comparing(Making::when).reversed());
        Instant oldest = now.minus(Duration.ofDays(DAYS));
        for (Making making : makings.subList(Math.min(ALWAYS, makings.size()), makings.size())) {
            if (making.when().toInstant().isBefore(oldest)) {
                Files.deleteIfExists(making.file());
            }
        }
    }
}
