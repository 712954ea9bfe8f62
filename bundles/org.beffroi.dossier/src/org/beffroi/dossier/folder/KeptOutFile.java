package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.dossier.Erasures.Absence;
import org.beffroi.core.file.Disk;

/**
 * The mentions that erasures kept out and that may be namesakes': in the dossier's folder {@code erasures/kept-out.txt}, the keyed
 * hash of an identity, when, the line of its file and the batch of the import a line. Nothing else is known of them: what was
 * kept out is nowhere. The newest 10,000 stay.
 *
 * @param absences oldest first
 */
record KeptOutFile(List<Absence> absences) {

    private static final String NAME = "kept-out.txt";
    private static final int MOST = 10_000;
    private static final int PARTS = 4;

    KeptOutFile {
        absences = List.copyOf(absences);
    }

    /** What a folder of erasures holds, nothing where it holds no such file; lines that are none are left out. */
    static KeptOutFile of(Path folder, Disk disk) throws IOException {
        Path file = folder.resolve(NAME);
        if (!disk.exists(file)) {
            return new KeptOutFile(List.of());
        }
        try (SeekableByteChannel channel = disk.read(file)) {
            byte[] bytes = Channels.newInputStream(channel).readAllBytes();
            return new KeptOutFile(new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(KeptOutFile::absence)
                    .flatMap(Optional::stream)
                    .toList());
        }
    }

    private static Optional<Absence> absence(String line) {
        String[] parts = line.split(" ", PARTS);
        try {
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(new Absence(parts[0], Instant.parse(parts[1]), Long.parseLong(parts[2]), parts[3]));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a mention was kept out. */
    boolean knows(String reference) {
        return absences.stream().anyMatch(one -> one.reference().equals(reference));
    }

    /** The same with more; of what is known already the first time stays. */
    KeptOutFile with(Collection<Absence> more) {
        Map<String, Absence> all = new LinkedHashMap<>();
        absences.forEach(one -> all.put(one.reference(), one));
        more.forEach(one -> all.putIfAbsent(one.reference(), one));
        List<Absence> newest = new ArrayList<>(all.values());
        newest.sort(Comparator.comparing(Absence::when));
        return new KeptOutFile(newest.subList(Math.max(0, newest.size() - MOST), newest.size()));
    }

    void write(Path folder, Disk disk) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Absence one : absences) {
            text.append(one.reference()).append(' ').append(one.when()).append(' ');
            text.append(one.line()).append(' ').append(one.batch()).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        disk.replace(folder.resolve(NAME), out -> out.append(bytes));
    }
}
