package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.file.Disk;

/**
 * The batches whose undoing stands in what cannot be read of a log: a line that fails its checksum is taken for nothing, and
 * what it undid shows again; mostly the name can still be read in it.
 */
final class LostUndoings {

    private static final int MOST = 1 << 24;
    private static final Pattern UNDONE = Pattern.compile("\"undone\"\\s*:\\s*\"([^\"\\\\\\p{Cntrl}]{1,200})\"");

    private final Path folder;
    private final Disk disk;

    LostUndoings(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** The names of these batches, by the damages of files; those whose name is damaged itself are not among them. */
    Set<String> in(Map<String, List<Damage>> damages) throws IOException {
        Set<String> batches = new TreeSet<>();
        for (Map.Entry<String, List<Damage>> file : damages.entrySet()) {
            if (file.getKey().startsWith(ActLog.FOLDER + "/")) {
                for (Damage damage : file.getValue()) {
                    if (damage.kind() == Damage.Kind.UNREADABLE || damage.kind() == Damage.Kind.CUT) {
                        Matcher undone = UNDONE.matcher(text(folder.resolve(file.getKey()), damage));
                        while (undone.find()) {
                            batches.add(undone.group(1));
                        }
                    }
                }
            }
        }
        return batches;
    }

    private String text(Path file, Damage damage) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(MOST, damage.to() - damage.from()));
            channel.position(damage.from());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }
}
