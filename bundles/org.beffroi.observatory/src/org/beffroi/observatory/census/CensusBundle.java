package org.beffroi.observatory.census;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WholeFolder;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * A census as a folder that can be handed over: its definition, its data, its figures, its sentences, and the checksums of all.
 * Whoever has it counts it again without anything else, and gets the same bytes.
 *
 * <p>{@code census.json} (definition, day, source), {@code bodies.csv}, {@code accounts.csv}, {@code sightings.csv} are what it
 * is counted from; {@code figures.csv} and {@code findings.fr.txt}, {@code findings.en.txt} what was counted;
 * {@code SHA256SUMS} is read by {@code sha256sum --check}.
 *
 * @param document what it says of itself
 * @param data what it is counted from
 */
public record CensusBundle(CensusDocument document, CensusData data) {

    public static final String HEAD = "census.json";
    public static final String FIGURES = "figures.csv";
    private static final String BODIES = "bodies.csv";
    private static final String ACCOUNTS = "accounts.csv";
    private static final String SIGHTINGS = "sightings.csv";
    private static final String SUMS = "SHA256SUMS";
    private static final String ENGLISH = "findings.en.txt";
    private static final String FRENCH = "findings.fr.txt";

    /** What follows from the rest by the rules of its format. */
    private static final Set<String> COUNTED = Set.of(FIGURES, ENGLISH, FRENCH, SUMS);

    /** The most bytes that one of its files may have: ten times the largest census. */
    private static final long MOST = 256L << 20;

    /** What counting a bundle again found. */
    public sealed interface Verdict {

        /** Every file is, byte for byte, what counting again gives. */
        record Same(int files) implements Verdict {}

        /**
         * Some are not.
         *
         * @param files their names
         */
        record Differs(List<String> files) implements Verdict {}

        /**
         * Its data are as they were handed over, and its figures were counted by the rules of an earlier format.
         *
         * @param files that are counted otherwise today
         */
        record Earlier(List<String> files) implements Verdict {}
    }

    /** Its files by name, in the order of their names. */
    public Map<String, byte[]> files() {
        CensusCount count = new CensusCount(data);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ACCOUNTS, BundleTables.accounts(data));
        files.put(BODIES, BundleTables.bodies(data));
        files.put(HEAD, JsonRecords.write(document));
        files.put(FIGURES, BundleTables.figures(count.figures()));
        CensusFindings findings = new CensusFindings(document, count);
        files.put(ENGLISH, text(findings.all(), Locale.ENGLISH));
        files.put(FRENCH, text(findings.all(), Locale.FRENCH));
        files.put(SIGHTINGS, BundleTables.sightings(data));
        files.put(SUMS, sums(files));
        return files;
    }

    /**
     * Writes it.
     *
     * @param folder not there, or empty
     * @throws IOException if there is something in it already, or the disk refuses; it is then as it was
     */
    public void write(Path folder) throws IOException {
        Map<String, byte[]> files = files();
        WholeFolder.create(folder, place -> {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                WholeFile.write(place.resolve(file.getKey()), file.getValue());
            }
        });
    }

    /**
     * Reads one.
     *
     * @throws Refusal if there is none, it is of a newer format, or a part of it cannot be read
     */
    public static CensusBundle read(Path folder) {
        try {
            CensusDocument document = JsonRecords.read(bytes(folder, HEAD), CensusDocument.class);
            if (document.format() > CensusDocument.FORMAT) {
                throw Refusal.of(
                        Refusal.Kind.UNSUPPORTED,
                        CensusBundle.class,
                        "census.newer",
                        folder.toString(),
                        document.format());
            }
            return new CensusBundle(
                    document,
                    new CensusData(
                            document.definition(),
                            document.asOf(),
                            document.reference(),
                            BundleRows.bodies(bytes(folder, BODIES), bytes(folder, ACCOUNTS)),
                            BundleRows.sightings(bytes(folder, SIGHTINGS))));
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, Sentence.of(CensusBundle.class, "census.absent", folder.toString()), e);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(
                            CensusBundle.class, "census.unreadable", folder.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    /**
     * Reads a bundle, counts it again and compares every file with what is there.
     *
     * @throws Refusal if it cannot be read
     */
    public static Verdict verify(Path folder) {
        Set<String> different = new LinkedHashSet<>(unlikeTheirSums(folder));
        boolean untouched = different.isEmpty();
        CensusBundle bundle = read(folder);
        Map<String, byte[]> again = bundle.files();
        again.forEach((name, bytes) -> {
            try {
                if (!Files.isRegularFile(folder.resolve(name)) || !Arrays.equals(bytes, bytes(folder, name))) {
                    different.add(name);
                }
            } catch (IOException e) {
                different.add(name);
            }
        });
        if (different.isEmpty()) {
            return new Verdict.Same(again.size());
        }
        boolean earlier = bundle.document().format() < CensusDocument.FORMAT;
        return untouched && earlier && COUNTED.containsAll(different)
                ? new Verdict.Earlier(List.copyOf(different))
                : new Verdict.Differs(List.copyOf(different));
    }

    /** The files that are not what the sums beside them say: the data itself, from which all else is counted again. */
    private static List<String> unlikeTheirSums(Path folder) {
        try {
            List<String> unlike = new ArrayList<>();
            String sums = new String(bytes(folder, SUMS), StandardCharsets.US_ASCII);
            for (String line : sums.lines().toList()) {
                String[] sum = line.split("  ", 2);
                boolean named = sum.length == 2 && Path.of(sum[1]).getNameCount() == 1;
                if (named
                        && (!Files.isRegularFile(folder.resolve(sum[1]))
                                || !sha256(bytes(folder, sum[1])).equals(sum[0]))) {
                    unlike.add(sum[1]);
                }
            }
            return unlike;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return List.of();
        }
    }

    private static byte[] bytes(Path folder, String name) throws IOException {
        return OrdinaryFile.bytes(folder.resolve(name), MOST);
    }

    private static byte[] text(List<Sentence> sentences, Locale locale) {
        return sentences.stream()
                .map(sentence -> sentence.in(locale) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sums(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
