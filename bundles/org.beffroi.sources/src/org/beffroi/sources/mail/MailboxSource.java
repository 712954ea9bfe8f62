package org.beffroi.sources.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.folder.SeenFiles;
import org.beffroi.sources.table.Unreadable;
import org.osgi.service.component.annotations.Component;

/** Mails in files: an mbox that grows, or a folder of {@code .eml} files (a Maildir too) into which more come. */
@Component(service = Source.class)
@Source.Info(id = "mailbox")
public final class MailboxSource implements Source<MailboxParameters> {

    private static final int MOST = 500;
    private static final long MOST_BYTES = 64L << 20;
    private static final int HEAD = 200;

    /** A file is left alone for that long after it was written to: whoever writes may not be done. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    @Override
    public Visit visit(MailboxParameters parameters, Optional<String> cursor, VisitContext context) {
        Path path = path(parameters, context);
        if (!Files.exists(path)) {
            throw Refusal.of(MailboxSource.class, "mailbox.none", path);
        }
        try {
            return Files.isDirectory(path) ? folder(path, cursor, context) : mbox(path, cursor, context);
        } catch (IOException e) {
            throw Unreadable.refusal(path, e);
        }
    }

    private static Path path(MailboxParameters parameters, VisitContext context) {
        try {
            return context.dossier().resolve(parameters.path());
        } catch (InvalidPathException e) {
            throw Refusal.of(MailboxSource.class, "mailbox.none", parameters.path());
        }
    }

    private static Visit mbox(Path file, Optional<String> cursor, VisitContext context) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (!MboxMails.begins(head)) {
            if (head.length == 0) {
                return Visit.whole(List.of(), "");
            }
            throw Refusal.of(MailboxSource.class, "mailbox.no.mbox", file);
        }
        String mark = Integer.toHexString(Arrays.hashCode(firstLine(head)));
        long size = Files.size(file);
        long from = cursor.flatMap(MboxCursor::read)
                .filter(one -> one.head().equals(mark) && one.offset() <= size)
                .map(MboxCursor::offset)
                .orElse(0L);
        boolean settled = isSettled(Files.getLastModifiedTime(file).toInstant(), context);
        MailHaul haul = new MailHaul(context);
        boolean more = false;
        try (MboxMails mails = new MboxMails(file, from)) {
            Optional<MboxMails.Mail> mail = mails.next();
            for (int taken = 0; mail.isPresent() && (!mail.get().last() || settled); taken++) {
                context.cancel().check();
                haul.take(mail.get().bytes());
                from = mail.get().end();
                more = !mail.get().last() && (taken + 1 >= MOST || haul.bytes() >= MOST_BYTES);
                mail = more ? Optional.empty() : mails.next();
            }
        }
        return new Visit(haul.mentions(), new MboxCursor(mark, from).written(), more, Optional.empty(), haul.remarks());
    }

    private static byte[] firstLine(byte[] head) {
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        return Arrays.copyOf(head, end);
    }

    private static boolean isSettled(Instant modified, VisitContext context) {
        return !modified.plus(QUIET).isAfter(context.now());
    }

    private static Visit folder(Path folder, Optional<String> cursor, VisitContext context) throws IOException {
        SeenFiles seen = SeenFiles.read(cursor.orElse(""));
        List<SeenFiles.Mark> there = new ArrayList<>();
        MailHaul haul = new MailHaul(context);
        boolean more = false;
        int taken = 0;
        for (Path file : mails(folder)) {
            context.cancel().check();
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            SeenFiles.Mark mark = SeenFiles.mark(folder.relativize(file).toString(), facts);
            if (seen.knows(mark)) {
                there.add(mark);
            } else if (taken >= MOST || haul.bytes() >= MOST_BYTES) {
                more = true;
            } else if (isSettled(facts.lastModifiedTime().toInstant(), context)) {
                try (InputStream in = Files.newInputStream(file)) {
                    haul.take(in.readNBytes(MailReader.LONGEST));
                }
                there.add(mark);
                taken++;
            }
        }
        return new Visit(haul.mentions(), SeenFiles.of(there).written(), more, Optional.empty(), haul.remarks());
    }

    /** Mails in the order of their names; links are not followed, so that none leads out of the folder. */
    private static List<Path> mails(Path folder) throws IOException {
        Set<String> maildir = Set.of("cur", "new");
        List<Path> found = new ArrayList<>();
        for (Path place : Stream.concat(
                        Stream.of(folder), maildir.stream().sorted().map(folder::resolve))
                .toList()) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    boolean any = !place.equals(folder);
                    files.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                            .filter(file -> any
                                    || file.toString().toLowerCase(Locale.ROOT).endsWith(".eml"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
