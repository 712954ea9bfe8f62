package org.beffroi.documents.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of others that judge our files: the validator of the ODF Toolkit, veraPDF, the checker of HTML of the W3C, and
 * LibreOffice. The first three are put into {@code target} by Maven; a test that finds one missing is skipped.
 */
public final class Programs {

    private static final Path TARGET = Path.of("target");

    private Programs() {}

    /** What the validator finds wrong in some files: nothing, where they are as OpenDocument 1.3 says. */
    public static String complaints(List<Path> files) {
        return judged("validator", "org.odftoolkit.odfvalidator.Main", List.of("-w"), files);
    }

    /** A line for each PDF: {@code PASS}, its path and {@code ua1}; or {@code FAIL}, with the clauses of ISO 14289-1 below. */
    public static String accessibility(List<Path> files) {
        return judged(
                "verapdf",
                "org.verapdf.apps.GreenfieldCliWrapper",
                List.of("--flavour", "ua1", "--format", "text", "--verbose"),
                files);
    }

    /** What the checker finds wrong in some pages of HTML, or warns of: a line each. */
    public static List<String> pageComplaints(List<Path> files) {
        return judged("nu", "nu.validator.client.SimpleCommandLineValidator", List.of("--stdout"), files)
                .lines()
                .filter(line -> line.contains("error") || line.contains("warning"))
                .toList();
    }

    private static String judged(String folder, String main, List<String> options, List<Path> files) {
        Path jars = TARGET.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(jars), () -> "Maven puts a judge into " + jars + ": it is not there.");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jars.resolve("*").toString(),
                main));
        command.addAll(options);
        files.forEach(file -> command.add(file.toString()));
        return run(command);
    }

    /** What LibreOffice makes of a file, in another format, in that folder. */
    public static Path converted(Path file, String format, Path folder) throws IOException {
        Optional<Path> office = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(office.isPresent(), "LibreOffice is not there (Debian: libreoffice-writer-nogui).");
        Path profile = TARGET.resolve("office").toAbsolutePath();
        Files.createDirectories(folder);
        run(List.of(
                office.orElseThrow().toString(),
                "--headless",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString()));
        String name = file.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
        if (!Files.exists(made)) {
            throw new IOException("LibreOffice made nothing of " + file);
        }
        return made;
    }

    private static String run(List<String> command) {
        try {
            Path said = Files.createTempFile("beffroi", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
                if (!process.waitFor(3, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IOException("Not done after three minutes: " + command);
                }
                return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
