package org.beffroi.sources.finding;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.SourceFinder.Found;
import org.beffroi.dossier.harvest.SourceFinder.Proposal;

/** What was pasted as a place on this machine: a folder of exports or of mails, a file of mails, a file to import. */
final class PastedPlace {

    private static final String FILE = "file:";

    private PastedPlace() {}

    /** Empty where it is no place on this machine, whether or not it is there. */
    static Optional<Found> find(String pasted) {
        return path(pasted).map(PastedPlace::of);
    }

    private static Optional<Path> path(String pasted) {
        try {
            if (pasted.regionMatches(true, 0, FILE, 0, FILE.length())) {
                return Optional.of(Path.of(URI.create(pasted.replace(" ", "%20"))));
            }
            if (pasted.equals("~") || pasted.startsWith("~/")) {
                return Optional.of(Path.of(System.getProperty("user.home")).resolve(pasted.replaceFirst("^~/?", "")));
            }
            boolean absolute = pasted.startsWith("/") && !pasted.startsWith("//")
                    || pasted.matches("[A-Za-z]:[\\\\/].*")
                    || pasted.startsWith("\\\\");
            return absolute ? Optional.of(Path.of(pasted)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Found of(Path path) {
        String name = String.valueOf(path.getFileName() == null ? path : path.getFileName());
        if (Files.isDirectory(path)) {
            return Found.of(List.of(isOfMails(path) ? mails(path, name) : folder(path, name)));
        }
        if (!Files.isRegularFile(path)) {
            return Found.nothing(Sentence.of(PastedPlace.class, "source.find.no.file", path.toString()));
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".mbox")) {
            return Found.of(List.of(mails(path, name)));
        }
        Path parent = path.toAbsolutePath().getParent();
        Found of = Found.of(parent == null ? List.of() : List.of(folder(parent, String.valueOf(parent.getFileName()))));
        return new Found(
                of.proposals(),
                Optional.of(Sentence.of(PastedPlace.class, "source.find.file", name)),
                Optional.empty(),
                Optional.of(path));
    }

    /** A Maildir, or a folder in which some file is a mail. */
    private static boolean isOfMails(Path folder) {
        if (Files.isDirectory(folder.resolve("cur")) && Files.isDirectory(folder.resolve("new"))) {
            return true;
        }
        try (DirectoryStream<Path> mails = Files.newDirectoryStream(folder, "*.eml")) {
            return mails.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    private static Proposal folder(Path path, String name) {
        return proposal("folder", path, name, "source.find.folder");
    }

    private static Proposal mails(Path path, String name) {
        return proposal("mailbox", path, name, "source.find.mailbox");
    }

    private static Proposal proposal(String kind, Path path, String name, String key) {
        return new Proposal(
                kind,
                Map.of("path", path.toString()),
                true,
                Sentence.of(PastedPlace.class, key, name),
                Sentence.of(PastedPlace.class, "source.find.name", name));
    }
}
