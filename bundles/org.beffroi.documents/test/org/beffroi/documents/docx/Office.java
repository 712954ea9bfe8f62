package org.beffroi.documents.docx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without windows, with a profile of its own, and the tools that look into PDF; tests that want them skip without. */
final class Office {

    private static final long SECONDS = 120;

    private Office() {}

    /** Converts a file, and gives the file that came of it. */
    static Path convert(Path file, String format, Path folder, Path profile) {
        require("soffice");
        run(
                folder,
                "soffice",
                "--headless",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString());
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
    }

    /** Pictures of the pages of a PDF, beside it. */
    static void pictures(Path pdf) {
        require("pdftoppm");
        String name = pdf.toString();
        run(pdf.getParent(), "pdftoppm", "-r", "60", "-png", name, name.substring(0, name.lastIndexOf('.')));
    }

    /** The texts of the pages of a PDF. */
    static List<String> pages(Path pdf) {
        require("pdftotext");
        Path text = pdf.resolveSibling(pdf.getFileName() + ".txt");
        run(pdf.getParent(), "pdftotext", "-layout", pdf.toString(), text.toString());
        try {
            return Arrays.asList(Files.readString(text).split("\f"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(String program) {
        boolean there = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assumeTrue(there, () -> program + " is not there: install libreoffice-writer-nogui and poppler-utils");
    }

    private static void run(Path folder, String... command) {
        try {
            List<String> line = new ArrayList<>(List.of(command));
            Process process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command[0] + " did not end");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command[0] + ": " + Files.readString(folder.resolve("said.txt")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
