package org.beffroi.workbench.reading.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.dossier.attachment.KeptFile;
import org.beffroi.dossier.attachment.RasterHead;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;

/**
 * A file that the dossier keeps with a mention, looked at.
 *
 * @param file where it lies
 * @param kind what it is
 * @param picture the picture, upright and no larger than was asked for; empty where none can be shown
 */
record SeenFile(Path file, Kind kind, Optional<ImageData> picture) {

    /** What a file is. */
    enum Kind {
        /** A picture that can be shown. */
        PICTURE,
        /** A picture that cannot: it breaks off, or holds something else than its name says. */
        DAMAGED,
        /** A picture written in a way that the toolkit of this system does not know, as WebP on some. */
        FOREIGN,
        /** A picture of so many pixels that the memory of the program is not given to it. */
        HUGE,
        /** Something else: a text, a table. */
        PAPER
    }

    /** Pixels of the largest picture that is unpacked: those of a good camera. */
    private static final long MOST_PIXELS = 40_000_000;

    /** Endings of files that programs show, and none runs. */
    private static final Set<String> SHOWN_BY_PROGRAMS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "odt", "ods", "docx", "xlsx", "txt", "rtf", "csv");

    /**
     * Looks at a file. Not for the UI thread.
     *
     * @param longest pixels of the longer side of the picture at most
     */
    static SeenFile of(Path file, int longest) {
        try {
            Optional<RasterHead> head = RasterHead.of(file);
            if (head.isEmpty()) {
                return new SeenFile(file, named(file) ? Kind.DAMAGED : Kind.PAPER, Optional.empty());
            }
            if (head.get().pixels() > MOST_PIXELS) {
                return new SeenFile(file, Kind.HUGE, Optional.empty());
            }
            return unpacked(file, head.get(), longest);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return new SeenFile(file, Kind.DAMAGED, Optional.empty());
        }
    }

    private static SeenFile unpacked(Path file, RasterHead head, int longest) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ImageData whole = new ImageData(in);
            return new SeenFile(file, Kind.PICTURE, Optional.of(new ShrunkImage(whole).within(longest, head.turns())));
        } catch (SWTException e) {
            boolean foreign = head.kind() == RasterHead.Kind.WEBP;
            return new SeenFile(file, foreign ? Kind.FOREIGN : Kind.DAMAGED, Optional.empty());
        }
    }

    private static boolean named(Path file) {
        return Set.of("png", "jpg", "jpeg", "gif", "webp").contains(ending(file));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    String name() {
        return KeptFile.shownName(file.getFileName().toString());
    }

    /** What is opened for who wants to see it elsewhere: the file, or its folder where a program might run it. */
    Path opened() {
        return SHOWN_BY_PROGRAMS.contains(ending(file))
                ? file
                : file.toAbsolutePath().getParent();
    }
}
