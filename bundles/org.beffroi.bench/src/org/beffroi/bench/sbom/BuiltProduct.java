package org.beffroi.bench.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;

/**
 * A product as it was built.
 *
 * @param name such as {@code beffroi-headless}
 * @param version of our own bundles
 * @param libraries of others in it, by their names
 */
record BuiltProduct(String name, String version, List<Library> libraries) {

    private static final String OURS = "org.beffroi.";
    private static final String WRAPPED = "wrapped.";
    private static final String ENDING = ".jar";

    /** Name and version; a name may have an underscore of its own, as those of processors have. */
    private static final Pattern JAR = Pattern.compile("(.+)_(\\d+\\.\\d+\\.\\d+.*)\\.jar");

    BuiltProduct {
        libraries = List.copyOf(libraries);
    }

    /**
     * Reads the jars of a product.
     *
     * @param plugins folder of its jars
     * @throws Refusal if a jar is of no artifact that the target file pins, or its licence is not known: a bill that left it out
     *     would be worse than none
     */
    static BuiltProduct of(String name, Path plugins, Pinned pinned, Licences licences) throws IOException {
        TreeSet<Library> libraries = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        String version = "";
        for (Path jar : jars(plugins)) {
            String file = jar.getFileName().toString();
            Matcher m = JAR.matcher(file);
            String bundle = m.matches() ? m.group(1) : file;
            String of = m.matches() ? m.group(2) : "";
            if (bundle.startsWith(OURS)) {
                version = of;
                continue;
            }
            Optional<Library> library = library(jar, bundle, of, pinned, licences);
            library.ifPresentOrElse(libraries::add, () -> unknown.add(file));
        }
        if (!unknown.isEmpty()) {
            throw Refusal.of(BuiltProduct.class, "sbom.unknown", String.join(", ", unknown));
        }
        if (libraries.isEmpty()) {
            throw Refusal.of(BuiltProduct.class, "sbom.nothing", plugins);
        }
        return new BuiltProduct(name, version, List.copyOf(libraries));
    }

    private static List<Path> jars(Path plugins) throws IOException {
        if (!Files.isDirectory(plugins)) {
            throw Refusal.of(BuiltProduct.class, "sbom.nothing", plugins);
        }
        // Eclipse keeps its launcher, which is native, as a folder.
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Library> library(Path jar, String bundle, String version, Pinned pinned, Licences licences)
            throws IOException {
        String plain = bundle.startsWith(WRAPPED) ? bundle.substring(WRAPPED.length()) : bundle;
        Optional<Pinned.Artifact> artifact = pinned.of(plain, version);
        if (artifact.isEmpty()) {
            return Optional.empty();
        }
        Pinned.Artifact one = artifact.get();
        String sum = sha256(jar);
        return licences.of(one.group(), one.name())
                .map(licence -> new Library(one.group(), one.name(), one.version(), licence, sum));
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
