package org.beffroi.core.dropin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.beffroi.core.dropin.PlugIn.Standing;
import org.beffroi.core.message.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The jars in the folders for plug-ins, and what their user says of them. A jar starts only after somebody said, of these very
 * bytes, that it may.
 *
 * @param folders where they are dropped
 * @param choices what was said
 * @param marks of starts that were never finished
 */
public record PlugIns(DropinFolders folders, PlugInChoices choices, StartMarks marks) {

    /** Longest manifest value that is shown. */
    private static final int LONGEST = 200;

    /**
     * Those of a product and its user.
     *
     * @param area the product's folder as OSGi writes it; null where it has none
     */
    public static PlugIns of(@Nullable String area, Map<String, String> environment, Path home, String system) {
        PlugInChoices choices = PlugInChoices.ofUser(environment, home, system);
        return new PlugIns(
                DropinFolders.of(area, environment, home, system),
                choices,
                new StartMarks(choices.file().resolveSibling("plug-ins-starting")));
    }

    /** All of them, in the order of their folders and files. */
    public List<PlugIn> all() {
        return folders.jars().stream().map(this::read).toList();
    }

    private PlugIn read(Path jar) {
        String name = jar.getFileName().toString();
        try {
            String digest = digest(jar);
            Standing standing = choices.of(digest);
            return declared(jar, digest, standing)
                    .orElseGet(() -> new PlugIn(jar, name, "", digest, Standing.UNREADABLE));
        } catch (IOException e) {
            return new PlugIn(jar, name, "", "", Standing.UNREADABLE);
        }
    }

    private static Optional<PlugIn> declared(Path jar, String digest, Standing standing) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            if (manifest == null || value(manifest, "Bundle-SymbolicName").isEmpty()) {
                return Optional.empty();
            }
            String name =
                    value(manifest, "Bundle-SymbolicName").split(";", 2)[0].strip();
            return Optional.of(new PlugIn(jar, name, value(manifest, "Bundle-Version"), digest, standing));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String value(Manifest manifest, String header) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(header))
                .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                .orElse("");
    }

    private static String digest(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The one that somebody means: by its name, by that of its file, or by the beginning of its digest.
     *
     * @throws Refusal if there is none, or more than one; it lists them
     */
    public PlugIn named(String typed) {
        List<PlugIn> all = all();
        List<PlugIn> meant = all.stream().filter(one -> one.isMeant(typed)).toList();
        if (meant.size() > 1) {
            throw Refusal.of(
                    PlugIns.class,
                    "plugin.several",
                    typed,
                    meant.stream().map(one -> one.jar().toString()).collect(Collectors.joining(", ")));
        }
        return meant.stream()
                .findFirst()
                .orElseThrow(() -> all.isEmpty()
                        ? Refusal.of(
                                Refusal.Kind.NOT_FOUND,
                                PlugIns.class,
                                "plugin.none",
                                typed,
                                folders.all().stream().map(Path::toString).collect(Collectors.joining(", ")))
                        : Refusal.of(
                                Refusal.Kind.NOT_FOUND,
                                PlugIns.class,
                                "plugin.unknown",
                                typed,
                                all.stream().map(PlugIn::name).distinct().collect(Collectors.joining(", "))));
    }

    /**
     * Says of one what becomes of it from the next start on.
     *
     * @throws Refusal if it cannot be read, or this cannot be kept
     */
    public void keep(PlugIn one, Standing standing) {
        if (one.digest().isEmpty()) {
            throw Refusal.of(PlugIns.class, "plugin.unreadable", one.jar().toString());
        }
        choices.keep(one.digest(), standing);
    }

    /** The jars that may start, by their digests. */
    public Map<String, Path> enabled() {
        Map<String, Path> enabled = new LinkedHashMap<>();
        // What cannot be read is tried too: whoever installs it says best what is wrong with it.
        all().stream()
                .filter(one -> one.standing() == Standing.ENABLED || one.standing() == Standing.UNREADABLE)
                .forEach(one -> enabled.put(one.digest().isEmpty() ? one.jar().toString() : one.digest(), one.jar()));
        return enabled;
    }

    /**
     * Looks whether an earlier start was never finished: where one jar alone was starting, it is marked as the one that stopped
     * it, and does not start again by itself.
     *
     * @return whether a start was never finished for a reason that cannot be told from one jar
     */
    public boolean settleLeft() {
        boolean unclear = false;
        for (List<String> digests : marks.takeLeft()) {
            if (digests.size() == 1) {
                if (choices.of(digests.getFirst()) == Standing.ENABLED) {
                    choices.keep(digests.getFirst(), Standing.STOPPED);
                }
            } else {
                unclear = true;
            }
        }
        return unclear;
    }
}
