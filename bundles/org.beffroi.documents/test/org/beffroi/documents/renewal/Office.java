package org.beffroi.documents.renewal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, which opens a file and saves it again; tests that need it are skipped where it is absent. */
public final class Office {

    private Office() {}

    /** Whether it is there. */
    public static boolean isThere() {
        try {
            Process process = new ProcessBuilder("soffice", "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The files, each opened and saved in a format under its name; in a folder of its own, with a profile of its own. */
    public static void convert(List<Path> files, String format, Path into) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                "soffice",
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + into.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = into.resolve("soffice.log");
        Files.createDirectories(into);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice does not end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path made = into.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
            if (!Files.exists(made)) {
                throw new IOException("LibreOffice made nothing of " + name + ": " + Files.readString(said));
            }
        }
    }
}
