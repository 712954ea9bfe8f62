package org.beffroi.sources.importing.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.attachment.KeptFile;
import org.beffroi.dossier.attachment.RasterHead;
import org.beffroi.sources.table.Place;

/**
 * Pictures that came with an export, copied into the dossier for the mentions that show them: those in its zip, or in a folder
 * that lies beside its file. Nothing is fetched, and no name in an export leads out of where it lies.
 *
 * <p>A copy is called by what it holds: the same picture is kept once, and an import that goes on or is made again finds it
 * there. For one file after the other and one thread.
 */
public final class PictureCopies {

    private static final Pattern PICTURE = Pattern.compile("(?i)(?!\\w+:)[^?#\\p{Cntrl}]+\\.(?:png|jpe?g|gif|webp)");
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final int MARK_BYTES = 12;
    private static final int LONGEST_NAME = 80;
    private static final long MEGABYTE = 1L << 20;

    /**
     * How much is kept.
     *
     * @param picture bytes of one picture
     * @param file bytes of all pictures of one file of an import
     * @param count how many pictures of one file
     */
    public record Limits(long picture, long file, int count) {

        /** What the exports of one conversation stay below. */
        public static final Limits USUAL = new Limits(20 * MEGABYTE, 2_048 * MEGABYTE, 5_000);
    }

    private final Path dossier;
    private final Limits limits;
    private long bytes;
    private int kept;
    private int absent;
    private int tooLarge;

    /** @param dossier its folder */
    public PictureCopies(Path dossier, Limits limits) {
        this.dossier = dossier;
        this.limits = limits;
    }

    /**
     * The mentions, each with the copies of its pictures in the place of what it calls them; what is not there stays named.
     *
     * @param export the file on disk that they come from
     * @param places where each of them stands in it
     * @throws Refusal if a copy cannot be written
     */
    List<Mention> kept(Path export, List<Mention> mentions, List<Place> places) {
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            all.add(kept(export, mentions.get(i), places.get(i)));
        }
        return all;
    }

    /**
     * A mention with the copies of its pictures.
     *
     * @throws Refusal if a copy cannot be written
     */
    public Mention kept(Path export, Mention mention, Place place) {
        List<String> named = mention.strings(CoreFields.MEDIA);
        if (named.stream().noneMatch(PictureCopies::isNamed)) {
            return mention;
        }
        List<String> now = named.stream()
                .map(name -> isNamed(name)
                        ? copy(export, place.entry(), name.replace('\\', '/')).orElse(name)
                        : name)
                .distinct()
                .toList();
        return mention.with(
                mention.values().toBuilder().put(CoreFields.MEDIA, now).build());
    }

    private static boolean isNamed(String value) {
        return PICTURE.matcher(value).matches() && !KeptFile.isName(value);
    }

    private Optional<String> copy(Path export, String entry, String name) {
        Optional<byte[]> picture = content(export, entry, name).filter(PictureCopies::isPicture);
        if (picture.isEmpty()) {
            absent++;
            return Optional.empty();
        }
        int size = picture.get().length;
        if (size > limits.picture() || bytes + size > limits.file() || kept >= limits.count()) {
            tooLarge++;
            return Optional.empty();
        }
        String copied = KeptFile.FOLDER + mark(picture.get()) + "-" + called(name);
        try {
            WholeFile.create(dossier.resolve(copied), picture.get());
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(PictureCopies.class, "pictures.unwritable", copied, String.valueOf(e.getMessage())), e);
        }
        bytes += size;
        kept++;
        return Optional.of(copied);
    }

    /** The bytes of a picture, one more than are kept where it is larger; empty where it is not there. */
    private Optional<byte[]> content(Path export, String entry, String name) {
        try {
            return entry.isEmpty() ? beside(export, name) : packed(export, entry, name);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // what cannot be read is not there
        }
    }

    /** In a folder beside the file: what lies in the very folder of the file need not belong to it. */
    private Optional<byte[]> beside(Path export, String name) throws IOException {
        Path folder = export.toAbsolutePath().getParent();
        Path file = folder.resolve(name).normalize();
        boolean within = file.startsWith(folder) && file.getNameCount() > folder.getNameCount() + 1;
        if (!within
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(folder.toRealPath())) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(some(in));
        }
    }

    private Optional<byte[]> packed(Path export, String entry, String name) throws IOException {
        try (ZipFile zip = new ZipFile(export.toFile())) {
            ZipEntry picture = zip.getEntry(entry.substring(0, entry.lastIndexOf('/') + 1) + name);
            if (picture == null || picture.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(picture)) {
                return Optional.of(some(in));
            }
        }
    }

    private byte[] some(InputStream in) throws IOException {
        return in.readNBytes((int) limits.picture() + 1);
    }

    private static boolean isPicture(byte[] bytes) {
        try {
            return RasterHead.of(new ByteArrayInputStream(bytes)).isPresent();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes at hand can be read", e);
        }
    }

    private static String mark(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Its name without folders, as every file system takes it. */
    private static String called(String name) {
        String last = UNSAFE.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceAll("_");
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    /** What became of the pictures of a file, and begins to count anew. */
    public List<Sentence> told() {
        List<Sentence> told = new ArrayList<>();
        if (kept > 0) {
            told.add(Sentence.of(PictureCopies.class, "pictures.kept", kept, Math.max(1, bytes / MEGABYTE)));
        }
        if (absent > 0) {
            told.add(Sentence.of(PictureCopies.class, "pictures.absent", absent));
        }
        if (tooLarge > 0) {
            told.add(Sentence.of(
                    PictureCopies.class,
                    "pictures.too.large",
                    tooLarge,
                    limits.picture() / MEGABYTE,
                    limits.file() / MEGABYTE,
                    limits.count()));
        }
        bytes = 0;
        kept = 0;
        absent = 0;
        tooLarge = 0;
        return told;
    }
}
