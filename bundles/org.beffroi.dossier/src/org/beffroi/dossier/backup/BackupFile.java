package org.beffroi.dossier.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * A backup that was read to its end: every file is there, is what the manifest says, and lies where a file of a dossier may.
 *
 * @param folder the folder in the zip
 * @param sums SHA-256 of each file, in hexadecimal, by its name below the folder
 */
record BackupFile(String folder, Map<String, String> sums) {

    /** Name of the manifest in the zip: a line for each file, as {@code sha256sum} has them. */
    static final String MANIFEST = "SHA256SUMS";

    private static final String HEADER = "# Beffroi backup, format 1, ";
    private static final String DOSSIER = "dossier.json";
    private static final int LARGEST_MANIFEST = 1 << 26;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^/]+)/(.+)");

    BackupFile {
        sums = Collections.unmodifiableMap(new TreeMap<>(sums));
    }

    /** The folder in the zip of a dossier in a folder. */
    static String folder(Path dossier) {
        Path name = dossier.getFileName();
        String plain = name == null ? "" : name.toString().replaceAll("[^\\p{L}\\p{N}._ -]", "-");
        return plain.isBlank() || plain.startsWith(".") ? "dossier" : plain;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) { // each Java has it
            throw new IllegalStateException(e);
        }
    }

    /** The manifest. */
    static byte[] manifest(Instant made, String folder, Map<String, String> sums) {
        return (HEADER + made + "\n"
                        + sums.entrySet().stream()
                                .map(one -> one.getValue() + "  " + folder + "/" + one.getKey() + "\n")
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a backup to its end.
     *
     * @throws Refusal if it is none, or damaged; it says what is wrong with it
     */
    static BackupFile read(Path file, Progress progress) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            BackupFile backup = manifest(zip, file);
            Set<String> left = new HashSet<>(backup.sums.keySet());
            int done = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                progress.at(done++, zip.size());
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                if (!entry.getName().equals(MANIFEST) && !entry.isDirectory()) {
                    String name = backup.below(entry.getName(), file);
                    if (!left.remove(name)) {
                        throw damaged(file, "backup.stranger", entry.getName());
                    }
                    backup.check(name, zip.getInputStream(entry), file);
                }
            }
            if (!left.isEmpty()) {
                throw damaged(file, "backup.missing", left.iterator().next());
            }
            return backup;
        } catch (ZipException | EOFException e) {
            throw damaged(file, "backup.no.zip", String.valueOf(e.getMessage()));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw damaged(file, "backup.no.zip", String.valueOf(e.getMessage()));
        }
    }

    /** Whether a file is a backup of a dossier in a folder of that name; whether it is whole is not asked. */
    static boolean isOf(Path file, String folder) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return manifest(zip, file).folder().equals(folder);
        } catch (IOException | Refusal | UncheckedIOException | IllegalArgumentException none) {
            return false;
        }
    }

    private static BackupFile manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw damaged(file, "backup.none", MANIFEST);
        }
        List<String> lines;
        try (InputStream in = zip.getInputStream(entry)) {
            lines = new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(HEADER)) {
            throw damaged(file, "backup.none", MANIFEST);
        }
        Map<String, String> sums = new TreeMap<>();
        String folder = "";
        for (String line : lines.subList(1, lines.size())) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || !folder.isEmpty() && !folder.equals(parts.group(2)) || !isInside(parts.group(3))) {
                throw damaged(file, "backup.line", line);
            }
            folder = parts.group(2);
            sums.put(parts.group(3), parts.group(1));
        }
        if (!sums.containsKey(DOSSIER)) {
            throw damaged(file, "backup.missing", DOSSIER);
        }
        return new BackupFile(folder, sums);
    }

    /** A name that leads nowhere but below the folder, on any system. */
    private static boolean isInside(String name) {
        return !name.contains("\\")
                && !name.contains(":")
                && name.chars().noneMatch(Character::isISOControl)
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private String below(String entry, Path file) {
        if (!entry.startsWith(folder + "/")) {
            throw damaged(file, "backup.stranger", entry);
        }
        return entry.substring(folder.length() + 1);
    }

    private void check(String name, InputStream content, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(content, digest)) {
            byte[] piece = new byte[1 << 16];
            while (in.read(piece) >= 0) {
                // The digest takes it.
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sums.get(name))) {
            throw damaged(file, "backup.other", name);
        }
    }

    /** Whether a folder may take what is in it: one that is not there, or is empty. */
    static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var there = Files.list(folder)) {
            return there.findAny().isEmpty();
        }
    }

    static Refusal damaged(Path file, String key, String what) {
        return Refusal.of(
                Refusal.Kind.DAMAGED,
                BackupFile.class,
                "backup.damaged",
                String.valueOf(file.getFileName()),
                Sentence.of(BackupFile.class, key, what));
    }
}
