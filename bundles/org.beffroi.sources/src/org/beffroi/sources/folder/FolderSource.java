package org.beffroi.sources.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.importing.DroppedFile;
import org.beffroi.sources.importing.GuestProfiles;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.table.Unreadable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * A folder into which exports are dropped: each is read once, whatever it is called; rows that cannot be kept are written to
 * {@code rejects/<name>.csv} inside it. The files themselves are left as they are.
 */
@Component(service = Source.class)
@Source.Info(id = "folder")
public final class FolderSource implements Source<FolderParameters> {

    private static final int MOST_ROWS = 5_000;
    private static final int MARK_BYTES = 12;

    /** A file is left alone for that long after it was written to: whoever copies it may not be done. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    /** What browsers, offices and copying programs write on their way. */
    private static final Pattern PASSING =
            Pattern.compile("(?i)\\..*|~\\$.*|.*~|.*\\.(?:part|crdownload|download|tmp|filepart)");

    private final List<ImportProfiles> brought;
    private final Networks networks = new Networks();

    /** Folders read with the profiles of the program and these. */
    public FolderSource(List<ImportProfiles> brought) {
        this(brought, new Guests());
    }

    /** Folders read with the profiles of the program and of plug-ins. */
    @Activate
    public FolderSource(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<ImportProfiles> brought,
            @Reference Guests guests) {
        this.brought = List.copyOf(GuestProfiles.readable(brought, guests));
    }

    @Override
    public Visit visit(FolderParameters parameters, Optional<String> cursor, VisitContext context) {
        Path folder = folder(parameters, context);
        DroppedFile reader = new DroppedFile(
                brought, context, parameters.profile(), parameters.platform(), Locale.getDefault(), networks);
        try {
            return read(folder, FolderCursor.read(cursor.orElse("")), reader, context);
        } catch (IOException e) {
            throw Unreadable.refusal(folder, e);
        }
    }

    private static Path folder(FolderParameters parameters, VisitContext context) {
        try {
            Path folder = context.dossier().resolve(parameters.path());
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // no folder can have that name: said below
        }
        throw Refusal.of(Refusal.Kind.NOT_FOUND, FolderSource.class, "folder.none", parameters.path());
    }

    private static Visit read(Path folder, FolderCursor before, DroppedFile reader, VisitContext context)
            throws IOException {
        FolderCursor state = before;
        List<Mention> mentions = new ArrayList<>();
        List<Sentence> remarks = new ArrayList<>();
        boolean more = false;
        for (Path file : files(folder)) {
            context.cancel().check();
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            SeenFiles.Mark mark = SeenFiles.mark(file.getFileName().toString(), facts);
            boolean settled = !facts.lastModifiedTime().toInstant().plus(QUIET).isAfter(context.now());
            if (state.files().knows(mark) || !settled) {
                continue;
            }
            if (mentions.size() >= MOST_ROWS) {
                more = true;
                break;
            }
            String content = content(file, context);
            if (state.contents().contains(content)) {
                state = state.done(mark, content);
                continue;
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
                if (!some.complete()) {
                    more = true;
                    break;
                }
            } catch (Refusal e) { // said once; the next file may be a good one
                remarks.add(e.sentence());
                state = state.done(mark, content);
            }
        }
        return new Visit(mentions, state.written(), more, Optional.empty(), remarks);
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
