package org.beffroi.tests.command;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Documents as their readers see them: through LibreOffice and poppler.
 *
 * @param place where files are made
 * @param office LibreOffice's own folder, so that a window of it that is open is left alone
 */
record PrintedPages(Path place, Path office) {

    private static final int MINUTES = 5;

    /** A file of a writer's program as a PDF of the same name, in a folder. */
    Path converted(Path file, Path to) throws IOException {
        run(
                place,
                "soffice",
                "--headless",
                "-env:UserInstallation=" + office.toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                to.toString(),
                file.toString());
        String name = file.getFileName().toString();
        return to.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    }

    /** What it says, each space a plain one. */
    String text(Path pdf) throws IOException {
        Path text = pdf.resolveSibling(pdf.getFileName() + ".txt");
        run(place, "pdftotext", pdf.toString(), text.toString());
        return Files.readString(text).replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    /** Its pages as pictures whose names begin so, in order; those of an earlier, longer one are gone. */
    List<Path> pictures(Path pdf, Path prefix) throws IOException {
        for (Path earlier : named(prefix)) {
            Files.delete(earlier);
        }
        run(place, "pdftoppm", "-r", "60", "-png", pdf.toString(), prefix.toString());
        return named(prefix);
    }

    private static List<Path> named(Path prefix) throws IOException {
        try (Stream<Path> files = Files.list(prefix.getParent())) {
            return files.filter(file -> file.toString().startsWith(prefix + "-"))
                    .sorted()
                    .toList();
        }
    }

    /** Skips a test where a program is not there. */
    static void require(String... programs) {
        for (String program : programs) {
            boolean there = Arrays.stream(System.getenv("PATH").split(":"))
                    .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
            assumeTrue(there, () -> program + " is not there: install libreoffice-writer-nogui and poppler-utils");
        }
    }

    /** Skips a test of slides where LibreOffice is there without the program that shows them. */
    static void requireImpress() throws IOException {
        require("soffice");
        for (String place : System.getenv("PATH").split(":")) {
            Path office = Path.of(place, "soffice");
            if (Files.isExecutable(office)) {
                assumeTrue(
                        Files.exists(office.toRealPath().resolveSibling("libsdlo.so")),
                        "Impress is not there: install libreoffice-impress-nogui");
                return;
            }
        }
    }

    /** What a program says. */
    static String run(Path place, String... command) throws IOException {
        Path said = Files.createTempFile("beffroi", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(place.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " did not end");
            }
            return Files.readString(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.delete(said);
        }
    }
}
