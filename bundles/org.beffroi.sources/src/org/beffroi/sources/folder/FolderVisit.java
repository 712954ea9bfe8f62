package org.beffroi.sources.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.importing.DroppedFile;

/** One visit of a folder: its files one by one, as far as one visit goes. Not for several threads. */
final class FolderVisit {

    private static final int MOST_ROWS = 5_000;
    private static final int MARK_BYTES = 12;

    /** A file is left alone for that long after it was written to: whoever copies it may not be done. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    /** What browsers, offices and copying programs write on their way. */
    private static final Pattern PASSING =
            Pattern.compile("(?i)\\..*|~\\$.*|.*~|.*\\.(?:part|crdownload|download|tmp|filepart)");

    private final Path folder;
    private final DroppedFile reader;
    private final VisitContext context;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Sentence> remarks = new ArrayList<>();
    private FolderCursor state;

    FolderVisit(Path folder, FolderCursor before, DroppedFile reader, VisitContext context) {
        this.folder = folder;
        this.state = before;
        this.reader = reader;
        this.context = context;
    }

    Visit visit() throws IOException {
        boolean more = false;
        for (Path file : files(folder)) {
            context.cancel().check();
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            SeenFiles.Mark mark = SeenFiles.mark(file.getFileName().toString(), facts);
            boolean settled = !facts.lastModifiedTime().toInstant().plus(QUIET).isAfter(context.now());
            if (state.files().knows(mark) || !settled) {
                continue;
            }
            if (mentions.size() >= MOST_ROWS || !read(file, mark)) {
                more = true;
                break;
            }
        }
        return new Visit(mentions, state.written(), more, Optional.empty(), remarks);
    }

    /** Reads a file unless its content was read under another name; false where it goes on after this visit. */
    private boolean read(Path file, SeenFiles.Mark mark) throws IOException {
        String content = content(file, context);
        if (state.contents().contains(content)) {
            state = state.done(mark, content);
            return true;
        }
        Path rejects = folder.resolve("rejects").resolve(file.getFileName() + ".csv");
        try {
            DroppedFile.Some some = reader.read(file, state.of(content), rejects, MOST_ROWS, context.cancel());
            mentions.addAll(some.mentions());
            remarks.addAll(some.remarks());
            if (some.rejected() > 0) {
                remarks.add(Sentence.of(
                        FolderSource.class, "folder.rejected", file.getFileName(), some.rejected(), rejects));
            }
            state = some.complete() ? state.done(mark, content) : state.within(content, some.progress());
            return some.complete();
        } catch (Refusal e) { // said once; the next file may be a good one
            remarks.add(e.sentence());
            state = state.done(mark, content);
            return true;
        }
    }

    /** In the order of their names, so that dated exports are read in the order of their dates. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file ->
                            !PASSING.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static String content(Path file, VisitContext context) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                context.cancel().check();
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
