package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.JsonRecords;

/**
 * What was mended in the files of a dossier's truth: {@code repairs/<id>.json}, one file a repair. It says which files were
 * written anew, what of them could not be read, by range and count, and under which name the former file lies beside.
 *
 * <p>Its being there also tells every index that offsets mean something else now. Not for several threads.
 */
record Repairs(Path folder, Disk disk) {

    /** Folder of the records of repairs in a dossier. */
    static final String FOLDER = "repairs";

    /** Ending of a record's name. */
    static final String ENDING = ".json";

    /** What the name of a former file has in it, before the record's name. */
    static final String ASIDE = ".damaged-";

    private static final int PIECE = 1 << 20;

    /** Why files are written anew. */
    enum Reason {
        /** Somebody asked to settle a damage. */
        REPAIR,
        /** The file was of format 1. */
        FORMAT,
        /** Somebody settled that files, or their ends, are gone; nothing was written anew. */
        MISSING,
        /** An erasure rewrote a damaged file; nothing lies beside. */
        ERASURE
    }

    /**
     * A file of the truth and what is wrong with it.
     *
     * @param name folder and name
     */
    record Damaged(Path file, String name, List<Damage> damages) {}

    /**
     * Writes a record, durably, before the files are written anew.
     *
     * @return its name, which is part of the names of the files beside
     */
    String note(Reason reason, List<Damaged> files, Instant when) throws IOException {
        String id = UUID.randomUUID().toString();
        List<RepairedFile> said = files.stream()
                .map(file -> new RepairedFile(file.name(), former(reason, file, id), file.damages()))
                .toList();
        byte[] bytes = JsonRecords.write(new Note(1, id, reason, when, said));
        disk.replace(folder.resolve(FOLDER).resolve(id + ENDING), out -> out.append(bytes));
        return id;
    }

    /** What the record of a repair holds. */
    private record Note(int format, String id, Reason reason, Instant when, List<RepairedFile> files) {}

    /**
     * A file in a record.
     *
     * @param former name of the file as it was, kept beside
     */
    private record RepairedFile(String file, Optional<String> former, List<Damage> damages) {}

    private static Optional<String> former(Reason reason, Damaged file, String id) {
        boolean kept = reason != Reason.ERASURE
                && reason != Reason.MISSING
                && !file.damages().isEmpty();
        return kept ? Optional.of(file.name() + ASIDE + id) : Optional.empty();
    }

    /** Writes a record of what is missing without a file having been written anew; none where nothing is missing. */
    void noteMissing(Map<String, List<Damage>> missing, Instant when) throws IOException {
        List<Damaged> files = new ArrayList<>();
        missing.forEach((name, damages) -> files.add(new Damaged(folder.resolve(name), name, damages)));
        if (!files.isEmpty()) {
            note(Reason.MISSING, files, when);
        }
    }

    /** Keeps the former file beside, under the name that the record gives. */
    void setAside(Path file, String id) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ASIDE + id);
        disk.replace(beside, out -> {
            try (SeekableByteChannel channel = disk.read(file)) {
                ByteBuffer piece = ByteBuffer.allocate(PIECE);
                while (channel.read(piece) >= 0) {
                    out.append(Arrays.copyOf(piece.array(), piece.position()));
                    piece.clear();
                }
            }
        });
    }
}
